"""Waits between attempts, and the choice of the address."""

from __future__ import annotations

import logging
import random
import time

from .failures import Failed
from .settings import Timings

log = logging.getLogger(__name__)

# A wait is up to a quarter longer than it need be, so that clients do not return all at once.
# Doubling outweighs it: each wait is longer than the one before, up to the longest.
SPREAD = 0.25


class BackOff:
    def __init__(self, timings: Timings) -> None:
        self._first = timings.first_back_off
        self._longest = timings.longest_back_off
        self._failures = 0

    def next(self) -> float:
        # The exponent is capped because the failures of a long outage would overflow a float.
        doubled = self._first * (1 << min(self._failures, 30))
        self._failures += 1
        return min(doubled, self._longest / (1 + SPREAD)) * random.uniform(1, 1 + SPREAD)

    def reset(self) -> None:
        self._failures = 0


class Route:
    """Which address one thread uses. It goes to the other one when this one has not served for the reconnection time."""

    def __init__(self, addresses: tuple[str, ...], timings: Timings) -> None:
        self._addresses = addresses
        self._current = 0
        self._reconnect = timings.reconnect
        self._first = timings.first_back_off
        self._back_off = BackOff(timings)
        self._failing_since: float | None = None
        self._changed = False

    @property
    def address(self) -> str:
        return self._addresses[self._current]

    def succeeded(self) -> None:
        self._failing_since = None
        self._changed = False
        self._back_off.reset()

    def change(self) -> None:
        """Goes to the other address, where there is one."""
        self._current = (self._current + 1) % len(self._addresses)
        self._failing_since = None

    def rest(self, failure: Failed) -> None:
        """Waits after a failure, and changes the address when it is time."""
        now = time.monotonic()
        if self._failing_since is None:
            self._failing_since = now
        change_at = self._failing_since + self._reconnect
        again_at = now + self._back_off.next()
        if failure.retry_at is not None:
            again_at = max(again_at, failure.retry_at)
        if len(self._addresses) > 1 and again_at >= change_at:
            # Only the first change cuts a wait short: when both addresses are away, the waits go on growing.
            # A Retry-After is of one address, and need not be waited for at the other.
            if not self._changed or failure.retry_at is not None:
                again_at = max(change_at, now + self._first)
            self._changed = True
            self.change()
        log.warning("%s; again in %.2f s at %s", failure, again_at - now, self.address)
        time.sleep(max(0.0, again_at - now))
