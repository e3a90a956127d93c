"""Server-sent events, after the HTML standard: any line ending, comments, unknown fields, messages in pieces."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    event: str
    id: str
    data: str


def read_messages(pieces: Iterable[bytes]) -> Iterator[list[Message]]:
    """The messages that each piece completes; an empty list for a piece that completes none, which is a sign of life, too."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    lines = _Lines()
    message = _Builder()
    for piece in pieces:
        yield [done for line in lines.add(decoder.decode(piece)) if (done := message.add(line)) is not None]


class _Lines:
    def __init__(self) -> None:
        self._rest = ""
        self._begun = False
        self._after_return = False

    def add(self, text: str) -> list[str]:
        if not self._begun and text:
            self._begun = True
            text = text.removeprefix("\ufeff")
        # A line may end with CR and LF in two pieces: the LF then ends no line of its own.
        if self._after_return and text:
            text = text.removeprefix("\n")
            self._after_return = False
        if text.endswith("\r"):
            self._after_return = True
        text = self._rest + text
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._rest = lines.pop()
        return lines


class _Builder:
    def __init__(self) -> None:
        self._event = ""
        self._data: list[str] = []
        self._id = ""

    def add(self, line: str) -> Message | None:
        if line == "":
            done = Message(self._event, self._id, "\n".join(self._data)) if self._data else None
            self._event, self._data, self._id = "", [], ""
            return done
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._event = value
        elif name == "data":
            self._data.append(value)
        elif name == "id":
            self._id = value
        return None
