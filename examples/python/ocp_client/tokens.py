"""One token for all threads, and one token request at a time."""

from __future__ import annotations

import base64
import logging
import threading
import time
import uuid
from typing import NoReturn
from urllib.parse import quote_plus, urlsplit

from .answers import Answer, problem_code, read_object, refuse, retry_after
from .back_off import BackOff
from .failures import Failed, Refused, Stopped
from .holds import Holds
from .settings import Settings
from .transport import Connection

log = logging.getLogger(__name__)


class Tokens:
    def __init__(self, settings: Settings, holds: Holds) -> None:
        self._settings = settings
        self._holds = holds
        url = urlsplit(settings.token_url)
        self._origin = f"{url.scheme}://{url.netloc}"
        self._target = url.path or "/"
        self._connection = Connection(self._origin, settings)
        # Held during a request and its waits, so that whoever else needs a token waits for the same one.
        self._lock = threading.Lock()
        self._token: str | None = None
        self._renew_at = 0.0
        self._expires_at = 0.0
        self._failures = BackOff(settings.timings)
        self._refusals = 0
        self._refused_waits = BackOff(settings.timings)
        self._stopped: str | None = None

    def get(self) -> str:
        with self._lock:
            while True:
                if self._stopped is not None:
                    raise Stopped(self._stopped)
                if self._token is not None and time.monotonic() < self._renew_at:
                    return self._token
                self._renew()

    def refused(self, token: str) -> None:
        """This token was answered with 401: it is never sent again."""
        with self._lock:
            if token == self._token:
                self._token = None
                self._refusals += 1

    def ended(self, token: str) -> None:
        """A stream ended because this token did."""
        with self._lock:
            if token == self._token:
                self._token = None

    def accepted(self) -> None:
        # Without the lock: at worst one wait more or less, and no request waits for a token request of another thread.
        self._refusals = 0
        self._refused_waits.reset()

    def stop(self, reason: str) -> NoReturn:
        self._stopped = reason
        log.error("%s: this needs a person, nothing more is asked for", reason)
        raise Stopped(reason)

    def _renew(self) -> None:
        # One refused token is replaced at once. When the new one is refused too, asking faster would not help.
        if self._refusals > 1:
            time.sleep(self._refused_waits.next())
        try:
            self._holds.wait_for_credential()
            self._holds.check(self._origin)
            self._keep(self._request())
            self._failures.reset()
        except Refused as refusal:
            self.stop(f"no token: {refusal}")
        except Failed as failure:
            self._rest(failure)

    def _rest(self, failure: Failed) -> None:
        now = time.monotonic()
        again_at = max(now + self._failures.next(), failure.retry_at or 0.0)
        log.warning("no token: %s; again in %.2f s", failure, again_at - now)
        if self._token is not None and now < self._expires_at:
            self._renew_at = min(again_at, self._expires_at)  # the old one is still good
            return
        self._token = None
        time.sleep(again_at - now)

    def _request(self) -> Answer:
        # RFC 6749, section 2.3.1: id and secret are form-encoded before they are joined.
        pair = f"{quote_plus(self._settings.client_id)}:{quote_plus(self._settings.client_secret)}"
        headers = {
            "Authorization": "Basic " + base64.b64encode(pair.encode()).decode(),
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "X-Request-Id": uuid.uuid4().hex,
        }
        # No scope: the token carries all that the client may have.
        form = b"grant_type=client_credentials"
        incoming = self._connection.ask("POST", self._target, headers, form, self._settings.timings.answer)
        answer = Answer(incoming.status, incoming.headers, incoming.body())
        if answer.status == 200:
            return answer
        self._holds.take_note(self._origin, answer.status, retry_after(answer.headers))
        if answer.status in (401, 403, 423):
            raise Refused(answer.status, problem_code(answer), "the credential was refused")
        refuse(answer)

    def _keep(self, answer: Answer) -> None:
        said = answer.headers.get("OCP-Environment", "")
        if said != self._settings.environment:
            raise Failed(f"a token of the environment {said or 'without a name'}")
        body = read_object(answer)
        token, lifetime = body.get("access_token"), body.get("expires_in")
        if not isinstance(token, str) or type(lifetime) is not int or lifetime < 1:
            raise Failed("the token answer has no token or no lifetime")
        self._token = token
        now = time.monotonic()
        self._expires_at = now + lifetime
        self._renew_at = self._expires_at - min(10.0, lifetime / 10)
