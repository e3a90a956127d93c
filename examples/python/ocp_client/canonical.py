"""Canonical JSON (RFC 8785), of which the hash of a dataset is made."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable
from decimal import Decimal
from typing import Any


def hash_of_rows(rows: Iterable[Any]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(canonical(row).encode("utf-8", errors="surrogatepass") + b"\n")
    return digest.hexdigest()


def canonical(value: Any) -> str:
    if isinstance(value, dict):
        # Members are in the order of their UTF-16 code units, which is not that of code points.
        names = sorted(value, key=lambda name: name.encode("utf-16-be", errors="surrogatepass"))
        return "{" + ",".join(f"{_text(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    return _number(float(value))


def _text(value: str) -> str:
    # Python escapes what RFC 8785 escapes, and in the same way.
    return json.dumps(value, ensure_ascii=False)


def _number(value: float) -> str:
    """As ECMAScript writes it. Python finds the same digits, but places point and exponent otherwise."""
    if not math.isfinite(value):
        raise ValueError("JSON has no infinite numbers")
    if value == 0:
        return "0"
    # The shortest digits that name the number: repr finds them, Decimal takes them apart.
    _, digits, exponent = Decimal(repr(abs(value))).as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    # The value is 0.digits times ten to the power of `point`.
    placed = _place_point(text.rstrip("0"), len(text) + int(exponent))
    return placed if value > 0 else "-" + placed


def _place_point(digits: str, point: int) -> str:
    if len(digits) <= point <= 21:
        return digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    power = point - 1
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{'+' if power > 0 else '-'}{abs(power)}"
