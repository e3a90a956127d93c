"""The snapshot: all pages of one epoch and one sequence, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .caller import Caller
from .events import epoch_of
from .failures import Failed, Refused
from .trades import Trade, checksum_fits, is_trade, whole

IS_COUNT = whole(0, 2**53 - 1)


@dataclass
class Snapshot:
    epoch: int
    as_of: int
    count: int
    trades: list[Trade] = field(default_factory=list)
    set_aside: list[str] = field(default_factory=list)


def read_snapshot(caller: Caller, path: str, channel_id: str) -> Snapshot:
    """Reads every page with the cursors as they come. A page that fails is asked for again; pages that do not fit are a failure."""
    try:
        page = _read_page(caller, path, channel_id, {})
        snapshot = Snapshot(epoch_of(page) or 0, page["asOfSequence"], page["count"])
        _add(snapshot, page)
        while (cursor := page.get("nextCursor")) is not None:
            page = _read_page(caller, path, channel_id, {"cursor": cursor})
            if (epoch_of(page), page["asOfSequence"], page["count"]) != (snapshot.epoch, snapshot.as_of, snapshot.count):
                raise Failed("the pages of the snapshot are not of one epoch and sequence")
            _add(snapshot, page)
    except Refused as refusal:
        if refusal.status == 409 or refusal.code == "INVALID_CURSOR":
            raise Failed(f"the snapshot begins again: {refusal}") from refusal
        raise
    if len(snapshot.trades) + len(snapshot.set_aside) != snapshot.count:
        raise Failed("the snapshot does not have as many trades as it announces")
    return snapshot


def _read_page(caller: Caller, path: str, channel_id: str, query: dict[str, str]) -> dict[str, Any]:
    page = caller.persistently(lambda: caller.get_object(f"{path}/snapshot", query))
    numbers = epoch_of(page) is not None and IS_COUNT(page.get("asOfSequence")) and IS_COUNT(page.get("count"))
    if page.get("channelId") != channel_id or not numbers or not isinstance(page.get("trades"), list):
        raise Failed("a page of the snapshot cannot be read")
    return page


def _add(snapshot: Snapshot, page: dict[str, Any]) -> None:
    for trade in page["trades"]:
        if not is_trade(trade):
            snapshot.set_aside.append("SCHEMA")
        elif not checksum_fits(trade):
            snapshot.set_aside.append("CHECKSUM")
        else:
            snapshot.trades.append(trade)
