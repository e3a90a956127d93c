"""The journal: what the client has recorded, and so the whole of its state. A client that was killed reads it and goes on."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Lock
from typing import Any

log = logging.getLogger(__name__)
Record = dict[str, Any]
# json.dumps with arguments makes an encoder for each call.
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Journal:
    """Only ever appended to. Nothing else is kept of the trades, so nothing can disagree with it."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0), 0o600)
        self._path = path
        self._lock = Lock()
        self._end_cut_line()

    def append(self, records: Iterable[Record], durable: bool = False) -> None:
        """Writes records in one piece: a kill leaves all of a small piece, or at worst its last line cut."""
        # A lone surrogate, which JSON may carry as an escape, is written as the escape that it was.
        lines = (ENCODER.encode(record) + "\n" for record in records)
        data = memoryview("".join(lines).encode("utf-8", errors="backslashreplace"))
        with self._lock:
            try:
                while data:
                    data = data[os.write(self._file, data) :]
                if durable:
                    os.fsync(self._file)
            except OSError:
                # The book in memory is ahead of the journal now. Only a new start, from the journal, puts that right.
                log.exception("the journal cannot be written")
                os._exit(1)

    def read(self) -> Iterator[Record]:
        with self._path.open("rb") as lines:
            for line in lines:
                record = _read_record(line)
                if record is not None:
                    yield record

    def _end_cut_line(self) -> None:
        """What a kill cut in half stays where it is; the next record begins a line of its own."""
        size = os.fstat(self._file).st_size
        if size > 0 and os.pread(self._file, 1, size - 1) != b"\n":
            os.write(self._file, b"\n")


def _read_record(line: bytes) -> Record | None:
    try:
        record = json.loads(line)
    except ValueError:
        log.warning("a line of the journal was cut and is ignored")
        return None
    return record if isinstance(record, dict) else None
