"""Requests that need a token: sent with it, repeated once with a new one, checked, and repeated after failures."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import urlencode

from .answers import Answer, check_content_type, read_object, refuse, retry_after
from .back_off import Route
from .failures import Failed
from .holds import Holds
from .settings import Settings
from .tokens import Tokens
from .transport import Connection, Incoming

log = logging.getLogger(__name__)
Result = TypeVar("Result")


class Stream:
    """An open stream: its pieces, and the token that it was opened with."""

    def __init__(self, incoming: Incoming, token: str) -> None:
        self.incoming = incoming
        self.token = token


class Caller:
    """What one thread asks through. Connections and the choice of the address are its own; token and holds are everybody's."""

    def __init__(self, settings: Settings, tokens: Tokens, holds: Holds) -> None:
        self._settings = settings
        self._tokens = tokens
        self._holds = holds
        self._connections = {address: Connection(address, settings) for address in settings.addresses}
        self.route = Route(settings.addresses, settings.timings)

    def persistently(self, action: Callable[[], Result]) -> Result:
        """Repeats what failed, after waits that grow. What was refused is not repeated: `Refused` passes through."""
        while True:
            try:
                result = action()
            except Failed as failure:
                self.route.rest(failure)
            else:
                self.route.succeeded()
                return result

    def get(self, path: str, query: Mapping[str, Any], wait: float = 0.0, if_none_match: str | None = None) -> Answer:
        """One GET of JSON: a 200, or a 304 where an entity tag was sent."""
        headers = {"Accept": "application/json", "Accept-Encoding": "gzip"}
        if if_none_match is not None:
            headers["If-None-Match"] = if_none_match
        target = path + ("?" + urlencode(query) if query else "")
        incoming, _ = self._send(self._connections[self.route.address], target, headers, wait)
        answer = Answer(incoming.status, incoming.headers, incoming.body())
        if answer.status == 200 or (answer.status == 304 and if_none_match is not None):
            return answer
        refuse(answer)

    def get_object(self, path: str, query: Mapping[str, Any], wait: float = 0.0) -> dict[str, Any]:
        return read_object(self.get(path, query, wait))

    def open_stream(self, path: str, last_event_id: str | None) -> Stream | None:
        """A stream on a connection of its own; None when there is nothing more to come."""
        headers = {"Accept": "text/event-stream"}
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        connection = Connection(self.route.address, self._settings)
        incoming, token = self._send(connection, path, headers, 0.0)
        if incoming.status == 200:
            check_content_type(incoming.headers, "text/event-stream")
            return Stream(incoming, token)
        try:
            answer = Answer(incoming.status, incoming.headers, incoming.body())
        finally:
            connection.close()
        if answer.status == 204:
            return None
        refuse(answer)

    def ended(self, stream: Stream) -> None:
        self._tokens.ended(stream.token)

    def stop(self, reason: str) -> None:
        self._tokens.stop(reason)

    def _send(self, connection: Connection, target: str, headers: Mapping[str, str], wait: float) -> tuple[Incoming, str]:
        """Sends it with the token, and once more with a new one when that is refused."""
        for _ in range(2):
            token = self._tokens.get()
            while self._holds.wait_for_credential():
                token = self._tokens.get()
            address = self.route.address
            self._holds.check(address)
            sent = {**headers, "Authorization": f"Bearer {token}", "X-Request-Id": uuid.uuid4().hex}
            incoming = connection.ask("GET", target, sent, None, wait + self._settings.timings.answer)
            self._holds.take_note(address, incoming.status, retry_after(incoming.headers))
            if incoming.status != 401:
                self._tokens.accepted()
                self._check_environment(incoming, connection)
                return incoming, token
            self._tokens.refused(token)
            incoming.body()
        raise Failed("a new token was refused, too")

    def _check_environment(self, incoming: Incoming, connection: Connection) -> None:
        said = incoming.headers.get("OCP-Environment", "")
        # A gateway that fails may not name its world; nothing is booked from such an answer anyway.
        if said != self._settings.environment and incoming.status < 400:
            connection.close()
            raise Failed(f"an answer of the environment {said or 'without a name'}, not {self._settings.environment}")
