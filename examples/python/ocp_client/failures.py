"""The three ways in which a wish may not be fulfilled."""

from __future__ import annotations


class Failed(Exception):
    """It did not work this time: ask again after a wait, and not before `retry_at` (monotonic seconds)."""

    def __init__(self, reason: str, retry_at: float | None = None) -> None:
        super().__init__(reason)
        self.retry_at = retry_at


class Refused(Exception):
    """The server understood and said no: the same request again would be refused again."""

    def __init__(self, status: int, code: str, reason: str) -> None:
        super().__init__(f"{status} {code}: {reason}")
        self.status = status
        self.code = code


class Stopped(Exception):
    """Nothing more can be done with this credential before a person has looked at it."""
