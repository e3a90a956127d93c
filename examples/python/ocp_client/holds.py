"""Until when a server asked us to be quiet. All threads keep to it."""

from __future__ import annotations

import threading
import time

from .failures import Failed


class Holds:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._credential_until = 0.0
        self._address_until: dict[str, float] = {}

    def take_note(self, address: str, status: int, until: float | None) -> None:
        """A 429 is about the credential and so about both addresses; a 503, and its kin, about one address."""
        if until is None:
            return
        with self._lock:
            if status == 429:
                self._credential_until = max(self._credential_until, until)
            elif status >= 500:
                self._address_until[address] = max(self._address_until.get(address, 0.0), until)

    def wait_for_credential(self) -> bool:
        """Waits while the credential is held. True when it waited."""
        left = self._credential_until - time.monotonic()
        if left <= 0:
            return False
        time.sleep(left)
        return True

    def check(self, address: str) -> None:
        """Fails, without a request, while the address is held: it may be better to use the other one than to wait."""
        until = self._address_until.get(address, 0.0)
        if until > time.monotonic():
            raise Failed(f"{address} asked to be left alone", until)
