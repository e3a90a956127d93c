"""What the client is told by its environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

Delivery = Literal["pull", "stream"]


class SettingsError(Exception):
    """The client cannot start with what it was given."""


@dataclass(frozen=True)
class Timings:
    """The client's own rhythm, in seconds. That of the server comes with the channel list."""

    first_back_off: float
    longest_back_off: float
    reconnect: float
    answer: float
    look: float


@dataclass(frozen=True)
class Settings:
    addresses: tuple[str, ...]
    token_url: str
    client_id: str
    client_secret: str
    ca_file: str | None
    certificate: tuple[str, str] | None
    environment: str
    delivery: Delivery
    business_date: str
    capture_file: Path
    state_dir: Path
    ready_file: Path | None
    timings: Timings


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    given = {name: value for name, value in environment.items() if value != ""}
    if "OCP_CLIENT_SECRET" not in given and "OCP_CLIENT_KEY_FILE" in given:
        raise SettingsError("private_key_jwt needs ES256, which the standard library cannot sign; give OCP_CLIENT_SECRET")
    delivery = given.get("OCP_DELIVERY", "pull")
    if delivery not in ("pull", "stream"):
        raise SettingsError(f"OCP_DELIVERY is pull or stream, not {delivery}")
    addresses = [_address(given, "OCP_BASE_URL")]
    if "OCP_SECONDARY_URL" in given:
        addresses.append(_address(given, "OCP_SECONDARY_URL"))
    return Settings(
        addresses=tuple(addresses),
        token_url=_address(given, "OCP_TOKEN_URL"),
        client_id=_needed(given, "OCP_CLIENT_ID"),
        client_secret=_needed(given, "OCP_CLIENT_SECRET"),
        ca_file=given.get("OCP_CA_FILE"),
        certificate=_certificate(given),
        environment=given.get("OCP_ENVIRONMENT", "TEST"),
        delivery="stream" if delivery == "stream" else "pull",
        business_date=_needed(given, "OCP_BUSINESS_DATE"),
        capture_file=Path(_needed(given, "OCP_CAPTURE_FILE")),
        state_dir=Path(_needed(given, "OCP_STATE_DIR")),
        ready_file=Path(given["OCP_READY_FILE"]) if "OCP_READY_FILE" in given else None,
        timings=Timings(
            first_back_off=_seconds(given, "CLIENT_FIRST_BACK_OFF_MS", 500),
            longest_back_off=_seconds(given, "CLIENT_LONGEST_BACK_OFF_MS", 30_000),
            reconnect=_seconds(given, "CLIENT_RECONNECT_MS", 5_000),
            answer=_seconds(given, "CLIENT_ANSWER_MS", 10_000),
            look=_seconds(given, "CLIENT_LOOK_MS", 60_000),
        ),
    )


def _needed(given: Mapping[str, str], name: str) -> str:
    if name not in given:
        raise SettingsError(f"{name} is not set")
    return given[name]


def _address(given: Mapping[str, str], name: str) -> str:
    address = _needed(given, name)
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(f"{name} is not an http or https address")
    return address.rstrip("/")


def _certificate(given: Mapping[str, str]) -> tuple[str, str] | None:
    if "OCP_CLIENT_CERT_FILE" not in given:
        return None
    return given["OCP_CLIENT_CERT_FILE"], _needed(given, "OCP_CLIENT_CERT_KEY_FILE")


def _seconds(given: Mapping[str, str], name: str, otherwise_ms: int) -> float:
    text = given.get(name, str(otherwise_ms))
    if not text.isdecimal() or int(text) < 1:
        raise SettingsError(f"{name} is a whole number of milliseconds, not {text}")
    return int(text) / 1000
