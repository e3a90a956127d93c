"""Applies the events of one channel in their order: book, journal, position."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from .channels import Channel
from .events import Booked, Cancelled, Closed, Nothing, SetAside, read_event
from .journal import Record
from .state import State
from .trades import Key, Trade, control_totals

log = logging.getLogger(__name__)


class Applier:
    def __init__(self, channel: Channel, state: State, maps: Callable[[Trade], bool]) -> None:
        self._channel = channel
        self._state = state
        self._maps = maps
        self.position = state.position(channel.channel_id)

    def apply(self, sequence: int, raw: Any) -> None:
        """Deals with the next event. The journal is written before the position moves."""
        match read_event(raw, self._channel.channel_id):
            case Booked(trade):
                self._book(sequence, trade)
            case Cancelled(key):
                self._cancel(sequence, key)
            case Closed(totals):
                self._close(sequence, totals)
            case SetAside(code):
                self.report(sequence, code)
            case Nothing():
                pass
        self.position.sequence = sequence

    def complete(self) -> None:
        """The server says that nothing comes after what we have, and we have not seen the close (a snapshot may be later)."""
        self._record([{"record": "closed", "sequence": self.position.sequence}])
        self.position.closed = True

    def _book(self, sequence: int, trade: Trade) -> None:
        # Which mapping was in force on an earlier date is not in the data of this one.
        if trade["tradeDate"] == self._channel.trade_date and not self._maps(trade):
            self.report(sequence, "UNMAPPED_BROKER")
        elif self._state.book.book(self._channel.channel_id, trade):
            self._record([{"record": "trade", "sequence": sequence, "trade": trade}])

    def _cancel(self, sequence: int, key: Key) -> None:
        if self._state.book.cancel(self._channel.channel_id, key):
            self._record([{"record": "cancelled", "sequence": sequence, "key": key.as_json()}])

    def _close(self, sequence: int, announced: dict[str, dict[str, Any]]) -> None:
        own = control_totals(self._state.book.live_of_date(self._channel.channel_id, self._channel.trade_date))
        records: list[Record] = []
        if any(own[side][name] != announced[side][name] for side in own for name in own[side]):
            log.error("%s: the control totals are %s, the book adds up to %s", self._channel.channel_id, announced, own)
            records.append({"record": "setAside", "sequence": sequence, "code": "CONTROL_TOTALS"})
        self._record([*records, {"record": "closed", "sequence": sequence}])
        self.position.closed = True

    def report(self, sequence: int, code: str) -> None:
        log.error("%s: event %d is set aside: %s", self._channel.channel_id, sequence, code)
        self._record([{"record": "setAside", "sequence": sequence, "code": code}])

    def _record(self, records: list[Record]) -> None:
        where = {"channelId": self._channel.channel_id, "epoch": self.position.epoch}
        self._state.journal.append([{"record": record["record"], **where, **record} for record in records])
