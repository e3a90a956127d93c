"""Events as they come: which are read, and which are set aside and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .trades import DATE, TIMESTAMP, Check, Key, Trade, checksum_fits, is_key, is_trade, keeps_to, key_of, text, whole

LARGEST = 2**53 - 1
BOOLEAN: Check = lambda value: isinstance(value, bool)
COMMON: dict[str, Check] = {
    "channelId": text("[A-Za-z0-9._~-]{1,64}"),
    "epoch": whole(1, 2**31 - 1),
    "sequence": whole(1, LARGEST),
    "eventId": text("[A-Za-z0-9._:~-]{1,64}"),
    "eventType": text(".+"),
    "publishedAt": TIMESTAMP,
    "possibleDuplicate": BOOLEAN,
    "possibleResend": BOOLEAN,
}
SIDE: dict[str, Check] = {
    "count": whole(0, LARGEST),
    "quantity": text("0|[1-9][0-9]{0,26}"),
    "value": text(r"(0|[1-9][0-9]{0,26})\.[0-9]{2}"),
    "hashTotal": text("[0-9]{18}"),
}


@dataclass(frozen=True)
class Booked:
    """A trade, reported or amended."""

    trade: Trade


@dataclass(frozen=True)
class Cancelled:
    key: Key


@dataclass(frozen=True)
class Closed:
    totals: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Nothing:
    """An event that changes no trade."""


@dataclass(frozen=True)
class SetAside:
    code: str


Reading = Booked | Cancelled | Closed | Nothing | SetAside


def read_event(raw: Any, channel_id: str) -> Reading:
    if not keeps_to(COMMON, {"originalTradeDate": DATE}, raw) or raw["channelId"] != channel_id:
        return SetAside("SCHEMA")
    match raw["eventType"]:
        case "CHANNEL_OPENED":
            return Nothing()
        case "TRADE_REPORTED":
            return _read_trade(raw.get("trade"), first=True)
        case "TRADE_AMENDED":
            return _read_trade(raw.get("trade"), first=False)
        case "TRADE_CANCELLED":
            return Cancelled(key_of(raw["tradeKey"])) if is_key(raw.get("tradeKey")) else SetAside("SCHEMA")
        case "CHANNEL_CLOSED":
            return _read_close(raw.get("controlTotals"))
        case _:
            return SetAside("UNKNOWN_TYPE")


def sequence_of(raw: Any) -> int | None:
    return _whole_member(raw, "sequence", 1)


def epoch_of(raw: Any) -> int | None:
    return _whole_member(raw, "epoch", 1)


def last_sequence_of(raw: Any) -> int | None:
    return _whole_member(raw, "lastSequence", 0)


def _whole_member(raw: Any, name: str, least: int) -> int | None:
    value = raw.get(name) if isinstance(raw, dict) else None
    return value if type(value) is int and least <= value <= LARGEST else None


def _read_trade(trade: Any, first: bool) -> Reading:
    # A trade that is reported is of version 1; an amendment follows it.
    if not is_trade(trade) or (trade["tradeVersion"] == 1) != first:
        return SetAside("SCHEMA")
    return Booked(trade) if checksum_fits(trade) else SetAside("CHECKSUM")


def _read_close(totals: Any) -> Reading:
    if isinstance(totals, dict) and all(keeps_to(SIDE, {}, totals.get(side)) for side in ("buys", "sells")):
        return Closed(totals)
    return SetAside("SCHEMA")
