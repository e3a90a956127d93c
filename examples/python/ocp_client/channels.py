"""The channel list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .caller import Caller
from .failures import Failed
from .trades import DATE, keeps_to, text, whole

TIMERS = {name: whole(least, 3_600_000) for name, least in (("heartbeatIntervalMs", 1), ("minimumPollIntervalMs", 0), ("maximumWaitMs", 0))}
CHANNEL = {
    "channelId": text("[A-Za-z0-9._~-]{1,64}"),
    "tradeDate": DATE,
    "epoch": whole(1, 2**31 - 1),
    "timers": lambda value: keeps_to(TIMERS, {}, value),
}


@dataclass(frozen=True)
class Channel:
    """What a follower needs of a channel; times in seconds."""

    channel_id: str
    trade_date: str
    epoch: int
    heartbeat_interval: float
    minimum_poll_interval: float
    maximum_wait: float


def read_channels(caller: Caller) -> list[Channel]:
    listed = caller.get_object("/trade-data/v1/channels", {}).get("channels")
    if not isinstance(listed, list) or not all(keeps_to(CHANNEL, {}, item) for item in listed):
        raise Failed("the channel list cannot be read")
    return [_channel(item) for item in listed]


def _channel(item: dict[str, Any]) -> Channel:
    timers = item["timers"]
    return Channel(
        channel_id=item["channelId"],
        trade_date=item["tradeDate"],
        epoch=item["epoch"],
        heartbeat_interval=timers["heartbeatIntervalMs"] / 1000,
        minimum_poll_interval=timers["minimumPollIntervalMs"] / 1000,
        maximum_wait=timers["maximumWaitMs"] / 1000,
    )
