"""The trade: whether it keeps to its schema, its key, its checksum, and what trades add up to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, NamedTuple

Trade = dict[str, Any]
Check = Callable[[Any], bool]


class Key(NamedTuple):
    market: str
    trade_date: str
    trade_reference: str
    side: str

    def as_json(self) -> dict[str, str]:
        return {"market": self.market, "tradeDate": self.trade_date, "tradeReference": self.trade_reference, "side": self.side}


def text(pattern: str) -> Check:
    matches = re.compile(pattern, re.ASCII).fullmatch
    return lambda value: isinstance(value, str) and matches(value) is not None


def whole(least: int, most: int) -> Check:
    # `type` and not `isinstance`, because True is an int in Python.
    return lambda value: type(value) is int and least <= value <= most


# A code is any text that is not empty: a value that we do not know is no reason to lose the trade.
CODE = text(".+")
DATE = text("[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIMESTAMP = text(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}\+08:00")
PARTICIPANT = text("[A-Z][0-9]{5}")
BROKER = text("[0-9]{4}")
STOCK = text("[0-9]{5}")
AMOUNT = text(r"(0|[1-9][0-9]{0,10})(\.[0-9]{1,2})?")

KEY: dict[str, Check] = {"market": CODE, "tradeDate": DATE, "tradeReference": text("[0-9]{16}"), "side": CODE}
REQUIRED: dict[str, Check] = {
    **KEY,
    "tradeVersion": whole(1, 2**31 - 1),
    "gcpParticipantId": PARTICIPANT,
    "arrangement": CODE,
    "ccassTradeIndicator": CODE,
    "tradingStockCode": STOCK,
    "settlementStockCode": STOCK,
    "currency": text("[A-Z]{3}"),
    "tradeTime": TIMESTAMP,
    "brokerNumber": BROKER,
    "quantity": whole(1, 99_999_999_999),
    "price": text(r"(0|[1-9][0-9]{0,4})(\.[0-9]{1,3})?"),
    "value": AMOUNT,
    "tradingMethod": CODE,
    "accruedInterest": AMOUNT,
    "securitiesSettlementDate": DATE,
    "moneySettlementDate": DATE,
    "recordChecksum": text("[0-9]{14}"),
}
OPTIONAL: dict[str, Check] = {
    "marketSegment": CODE,
    "mainlandStockCode": text("[0-9]{6}"),
    "isin": text("[A-Z]{2}[A-Z0-9]{9}[0-9]"),
    "isolationIndicator": CODE,
    "isolationReason": CODE,
    "counterpartyBrokerNumber": BROKER,
    "counterpartyParticipantId": PARTICIPANT,
    "directIndicator": CODE,
    "accruedInterestSign": CODE,
    "shortSellIndicator": CODE,
    "originIndicator": CODE,
    "hedgeIndicator": CODE,
}


def keeps_to(required: dict[str, Check], optional: dict[str, Check], value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    # Loops, because every event comes by here, and a generator costs as much as a check.
    for name, check in required.items():
        if name not in value or not check(value[name]):
            return False
    for name, check in optional.items():
        if name in value and not check(value[name]):
            return False
    return True


def is_trade(value: Any) -> bool:
    return keeps_to(REQUIRED, OPTIONAL, value) and _members_fit(value)


def is_key(value: Any) -> bool:
    return keeps_to(KEY, {}, value)


def key_of(value: dict[str, Any]) -> Key:
    return Key(value["market"], value["tradeDate"], value["tradeReference"], value["side"])


def _members_fit(trade: Trade) -> bool:
    """The rules between members, for the code values that we know."""
    isolated = trade.get("isolationIndicator")
    if trade["ccassTradeIndicator"] == "1" and isolated is None:
        return False
    if trade["ccassTradeIndicator"] == "2" and (isolated is not None or Decimal(trade["accruedInterest"]) != 0):
        return False
    if isolated in ("1", "2", None) and ("isolationReason" in trade) != (isolated == "2"):
        return False
    if Decimal(trade["accruedInterest"]) == 0 and "accruedInterestSign" in trade:
        return False
    if trade["market"] == "HK":
        return "mainlandStockCode" not in trade and "counterpartyBrokerNumber" in trade
    northbound = trade["market"] in ("SSE", "SZSE")
    return "mainlandStockCode" in trade or not northbound


def checksum_terms(trade: Trade) -> int:
    # Decimal arithmetic is exact here; a float would not be.
    amounts = Decimal(trade["price"]) * 1000 + (Decimal(trade["value"]) + Decimal(trade["accruedInterest"])) * 100
    return int(trade["tradingStockCode"]) + int(trade["quantity"]) + int(amounts)


def checksum_fits(trade: Trade) -> bool:
    announced: str = trade["recordChecksum"]
    return f"{checksum_terms(trade):014d}" == announced


def side_totals(trades: Iterable[Trade]) -> dict[str, Any]:
    held = list(trades)
    value = sum((Decimal(trade["value"]) for trade in held), Decimal(0))
    return {
        "count": len(held),
        "quantity": str(sum(trade["quantity"] for trade in held)),
        "value": f"{value:.2f}",
        "hashTotal": f"{sum(map(checksum_terms, held)) % 10**18:018d}",
    }


def control_totals(trades: Iterable[Trade]) -> dict[str, dict[str, Any]]:
    held = list(trades)
    return {
        "buys": side_totals(trade for trade in held if trade["side"] == "B"),
        "sells": side_totals(trade for trade in held if trade["side"] == "S"),
    }
