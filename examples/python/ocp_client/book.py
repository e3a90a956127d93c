"""The trades as they are now. A layer for each channel, because a snapshot voids what one channel has booked and no more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock

from .trades import Key, Trade, key_of


@dataclass
class Layer:
    """What one channel has booked."""

    live: dict[Key, Trade] = field(default_factory=dict)
    cancelled: set[Key] = field(default_factory=set)

    def versions_at_least(self, key: Key, version: int) -> bool:
        held = self.live.get(key)
        return held is not None and held["tradeVersion"] >= version


class Book:
    def __init__(self) -> None:
        self._layers: dict[str, Layer] = {}
        self._lock = Lock()

    def replace(self, channel_id: str, trades: Iterable[Trade], new_epoch: bool) -> list[Trade]:
        """Takes a snapshot up, and says which of its trades were booked. What was cancelled in this epoch stays so."""
        with self._lock:
            cancelled = set() if new_epoch else self._layer(channel_id).cancelled
            live = {key: trade for trade in trades if (key := key_of(trade)) not in cancelled}
            self._layers[channel_id] = Layer(live, cancelled)
            return list(live.values())

    def _layer(self, channel_id: str) -> Layer:
        return self._layers.get(channel_id, Layer())

    def book(self, channel_id: str, trade: Trade) -> bool:
        """Books a version. False when this one, a later one or the end of the trade was had before, on whichever channel."""
        key, version = key_of(trade), trade["tradeVersion"]
        with self._lock:
            layer = self._layers.setdefault(channel_id, Layer())
            # A correction on a later channel may be here before the trade's own channel has told of the trade.
            # The own channel's layer gets the trade all the same: its control totals know nothing of the correction.
            news = not any(key in other.cancelled or other.versions_at_least(key, version) for other in self._layers.values())
            if key not in layer.cancelled and not layer.versions_at_least(key, version):
                layer.live[key] = trade
            return news

    def cancel(self, channel_id: str, key: Key) -> bool:
        """Ends a trade for good, also one that is not known yet. False when it had ended before."""
        with self._lock:
            layer = self._layers.setdefault(channel_id, Layer())
            news = not any(key in other.cancelled for other in self._layers.values())
            layer.live.pop(key, None)
            layer.cancelled.add(key)
            return news

    def live_of_date(self, channel_id: str, trade_date: str) -> list[Trade]:
        """The live trades of a channel's own date; corrections of earlier dates are left out."""
        with self._lock:
            return [trade for trade in self._layer(channel_id).live.values() if trade["tradeDate"] == trade_date]
