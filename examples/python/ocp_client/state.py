"""Where each channel stands, made anew from the journal at every start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .book import Book
from .journal import Journal, Record
from .trades import Trade, key_of


@dataclass
class Position:
    """`sequence` is the last one up to which everything was dealt with. Epoch 0: nothing is known yet."""

    epoch: int = 0
    sequence: int = 0
    closed: bool = False
    needs_snapshot: bool = False


class State:
    def __init__(self, journal: Journal, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.journal = journal
        self.book = Book()
        self.datasets: dict[tuple[str, str], dict[str, Any]] = {}
        self._folder = folder
        self._positions: dict[str, Position] = {}
        for record in journal.read():
            self._replay(record)
        for channel_id, position in self._positions.items():
            position.needs_snapshot = self._mark(channel_id).exists()

    def position(self, channel_id: str) -> Position:
        return self._positions.setdefault(channel_id, Position())

    def replace(self, channel_id: str, epoch: int, sequence: int, trades: list[Trade]) -> None:
        """Takes a snapshot up. The mark says, to a client that is killed meanwhile, that its records may be incomplete."""
        position = self.position(channel_id)
        booked = self.book.replace(channel_id, trades, new_epoch=epoch != position.epoch)
        self._mark(channel_id).touch()
        first: Record = {"record": "snapshot", "channelId": channel_id, "epoch": epoch, "asOfSequence": sequence}
        rest = ({"record": "trade", "channelId": channel_id, "epoch": epoch, "trade": trade} for trade in booked)
        self.journal.append([first, *rest], durable=True)
        self._mark(channel_id).unlink()
        position.epoch, position.sequence, position.needs_snapshot = epoch, sequence, False

    def _mark(self, channel_id: str) -> Path:
        return self._folder / f"snapshot-of-{channel_id}"

    def _replay(self, record: Record) -> None:
        if record.get("record") == "dataset":
            self.datasets[record["businessDate"], record["dataset"]] = record
        elif "channelId" in record:
            self._replay_on(record["channelId"], record)

    def _replay_on(self, channel_id: str, record: Record) -> None:
        position = self.position(channel_id)
        kind, epoch = record["record"], record["epoch"]
        if kind == "snapshot":
            self.book.replace(channel_id, [], new_epoch=epoch != position.epoch)
            position.sequence = record["asOfSequence"]
        position.epoch = epoch
        if kind == "trade":
            self.book.book(channel_id, record["trade"])
        elif kind == "cancelled":
            self.book.cancel(channel_id, key_of(record["key"]))
        elif kind == "closed":
            position.closed = True
        # Totals that disagree are written together with the close; alone they do not say that the close was dealt with.
        if "sequence" in record and record.get("code") != "CONTROL_TOTALS":
            position.sequence = max(position.sequence, record["sequence"])
