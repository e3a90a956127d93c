"""One request and its answer over HTTP/1.1, with a deadline for the whole of it."""

from __future__ import annotations

import gzip
import http.client
import socket
import ssl
import time
import zlib
from collections.abc import Generator, Mapping
from email.message import Message
from urllib.parse import urlsplit

from .failures import Failed
from .settings import Settings

PIECE = 65_536
LARGEST_BODY = 256 * 1024 * 1024

# What http.client and ssl raise when a connection does not do what it should. A time-out is an OSError, too.
BROKEN = (OSError, http.client.HTTPException)


class Deadline:
    """http.client only limits each read, and a body that trickles in would never time out."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("not answered in time")
        return left


class Incoming:
    """An answer of which the head has arrived."""

    def __init__(self, connection: Connection, response: http.client.HTTPResponse, deadline: Deadline) -> None:
        self.status = response.status
        self.headers: Message = response.headers
        self._connection = connection
        self._response = response
        self._deadline = deadline

    def body(self) -> bytes:
        """The whole body, inflated. One that is cut off is a failure, never a shorter body."""
        try:
            raw = self._read()
            self._response.close()
        except BROKEN as error:
            self._connection.close()
            raise Failed(f"the body was not read: {error!r}") from error
        if self.headers.get("Content-Encoding", "").strip().lower() != "gzip":
            return raw
        try:
            return gzip.decompress(raw)
        except (OSError, EOFError, zlib.error) as error:
            raise Failed(f"the body does not inflate: {error!r}") from error

    def pieces(self, longest_silence: float) -> Generator[bytes, None, None]:
        """The body as it comes, to its end; silence of this length is a failure."""
        try:
            self._connection.limit(longest_silence)
            while piece := self._response.read1(PIECE):
                yield piece
        except BROKEN as error:
            raise Failed(f"the stream broke: {error!r}") from error
        finally:
            self._connection.close()

    def _read(self) -> bytes:
        pieces: list[bytes] = []
        size = 0
        # http.client takes an early end of a body with a length for its end; so the bytes are counted here.
        announced = self._response.length
        while announced is None or size < announced:
            self._connection.limit(self._deadline.left())
            piece = self._response.read1(PIECE)
            if not piece:
                break
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST_BODY:
                raise http.client.HTTPException("the body is too large")
        if announced is not None and size < announced:
            raise http.client.IncompleteRead(b"", announced - size)
        return b"".join(pieces)


class Connection:
    """A kept connection to one address. It is used by one thread, for one request at a time."""

    def __init__(self, address: str, settings: Settings) -> None:
        parts = urlsplit(address)
        self._prefix = parts.path
        timeout = settings.timings.answer
        self._http: http.client.HTTPConnection
        if parts.scheme == "https":
            context = tls_context(settings)
            self._http = http.client.HTTPSConnection(parts.hostname or "", parts.port, timeout=timeout, context=context)
        else:
            self._http = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout)
        self._socket: socket.socket | None = None

    def ask(self, method: str, target: str, headers: Mapping[str, str], body: bytes | None, seconds: float) -> Incoming:
        """Sends a request and waits for the head of the answer. Redirects are not followed: http.client does not know how."""
        deadline = Deadline(seconds)
        try:
            if self._http.sock is not None:
                self._http.sock.settimeout(deadline.left())
            self._http.request(method, self._prefix + target, body=body, headers=dict(headers))
            # The connection forgets its socket when the server says `Connection: close`, and the body is still to be read.
            self._socket = self._http.sock
            self.limit(deadline.left())
            return Incoming(self, self._http.getresponse(), deadline)
        except BROKEN as error:
            self.close()
            raise Failed(f"no answer from {self._http.host}:{self._http.port}: {error!r}") from error

    def limit(self, seconds: float) -> None:
        if self._socket is not None:
            self._socket.settimeout(seconds)

    def close(self) -> None:
        self._http.close()
        self._socket = None


def tls_context(settings: Settings) -> ssl.SSLContext:
    # The default context checks the chain, the dates and the name. With a file, only its authorities are trusted.
    context = ssl.create_default_context(cafile=settings.ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if settings.certificate is not None:
        context.load_cert_chain(*settings.certificate)
    return context
