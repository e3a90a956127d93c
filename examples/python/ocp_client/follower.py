"""Follows one channel: pull or stream, gaps, snapshots, to the close."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Event
from typing import Any

from .applier import Applier
from .back_off import BackOff
from .caller import Caller
from .channels import Channel, read_channels
from .events import epoch_of, last_sequence_of, sequence_of
from .failures import Failed, Refused
from .reference import Reference
from .settings import Settings
from .snapshot import Snapshot, read_snapshot
from .state import State

log = logging.getLogger(__name__)
LARGEST_BATCH = 1000
LONGEST_WAIT_SECONDS = 30


@dataclass
class Shared:
    """What all followers have in common."""

    settings: Settings
    state: State
    reference: Reference
    closed: Event
    streams_offered: bool = True


class Follower:
    def __init__(self, channel: Channel, shared: Shared, caller: Caller) -> None:
        self.channel = channel
        self.shared = shared
        self.caller = caller
        reference, date = shared.reference, channel.trade_date
        self.applier = Applier(channel, shared.state, lambda trade: reference.maps(caller, date, trade))
        self.position = self.applier.position
        if self.position.epoch == 0:
            self.position.epoch = channel.epoch
        self._snapshots = BackOff(shared.settings.timings)
        self._snapshot_since_progress = False

    @property
    def path(self) -> str:
        return f"/trade-data/v1/channels/{self.channel.channel_id}"

    def run(self) -> None:
        """Returns when the channel is complete. `Refused` and `Stopped` end it before."""
        self.shared.reference.ensure(self.caller, self.channel.trade_date)
        while not self.position.closed:
            self.caller.persistently(self._step)
        log.info("%s is complete at %d", self.channel.channel_id, self.position.sequence)
        self.shared.closed.set()

    def deliver(self) -> None:
        """Gets events once, in the way of the kind of follower."""
        self.pull()

    def pull(self) -> None:
        wait = min(LONGEST_WAIT_SECONDS, math.ceil(self.channel.maximum_wait))
        before, asked_at = self.position.sequence, time.monotonic()
        batch = self._ask({"afterSequence": before, "epoch": self.position.epoch, "waitSeconds": wait}, wait)
        waited = wait > 0 and time.monotonic() - asked_at >= 0.9 * min(wait, self.channel.maximum_wait)
        self.take(by_place(batch["events"], before))
        if self.position.closed:
            return
        if batch["state"] == "CLOSED" and self.position.sequence >= batch["lastSequence"]:
            self.applier.complete()
        elif self.position.sequence == before and not waited:
            time.sleep(self.channel.minimum_poll_interval)

    def take(self, events: Iterable[tuple[int, Any]]) -> None:
        """Applies events in the order of their sequence, and recovers what is missing between them."""
        for sequence, raw in sorted(events, key=lambda event: event[0]):
            self._take_one(sequence, raw)

    def recover(self, last: int) -> None:
        """Pulls exactly what is missing up to this sequence. What arrives meanwhile is taken afterwards."""
        log.warning("%s: %d to %d are missing", self.channel.channel_id, self.position.sequence + 1, last)
        while self.position.sequence < last and not self.position.closed:
            try:
                self.caller.persistently(lambda: self._pull_missing(last))
            except Refused as refusal:
                if refusal.status not in (409, 410):
                    raise
                self.resynchronise()
                return

    def resynchronise(self) -> None:
        """Replaces the book of the channel by its snapshot. The waits grow until an event has been applied again."""
        snapshot = None
        while snapshot is None:
            if self._snapshot_since_progress:
                time.sleep(self._snapshots.next())
            self._snapshot_since_progress = True
            snapshot = self._try_snapshot()
        log.warning("%s: snapshot as of %d of epoch %d", self.channel.channel_id, snapshot.as_of, snapshot.epoch)
        self.shared.state.replace(self.channel.channel_id, snapshot.epoch, snapshot.as_of, snapshot.trades)
        for code in snapshot.set_aside:
            self.applier.report(snapshot.as_of, code)

    def _try_snapshot(self) -> Snapshot | None:
        try:
            snapshot = read_snapshot(self.caller, self.path, self.channel.channel_id)
            if snapshot.epoch < self.position.epoch:
                raise Failed("the snapshot is of an earlier epoch")
            return snapshot
        except Failed as failure:
            log.warning("%s: %s", self.channel.channel_id, failure)
            return None

    def _step(self) -> None:
        try:
            if self.position.needs_snapshot:
                self.resynchronise()
            else:
                self.deliver()
        except Refused as refusal:
            self._refused(refusal)

    def _refused(self, refusal: Refused) -> None:
        if refusal.status in (409, 410):
            self.position.needs_snapshot = True
        elif refusal.status == 403:
            self.caller.stop(str(refusal))
        elif refusal.status == 404 and refusal.code != "RESOURCE_NOT_FOUND":
            listed = self.caller.persistently(lambda: read_channels(self.caller))
            if self.channel.channel_id not in [channel.channel_id for channel in listed]:
                raise refusal
            raise Failed("the channel is in the list and was not found")
        else:
            raise refusal

    def _take_one(self, sequence: int, raw: Any) -> None:
        epoch = epoch_of(raw) or self.position.epoch
        if epoch > self.position.epoch:
            self.resynchronise()
            if epoch > self.position.epoch:
                raise Failed(f"event {sequence} names an epoch that the snapshot does not know")
        if epoch < self.position.epoch:
            return
        while sequence > self.position.sequence + 1 and not self.position.closed:
            self.recover(sequence - 1)
            if epoch < self.position.epoch:
                return
        if self.position.closed and sequence > self.position.sequence:
            self.applier.report(sequence, "AFTER_CLOSE")
        elif sequence == self.position.sequence + 1:
            self.applier.apply(sequence, raw)
            self._progressed()

    def _progressed(self) -> None:
        self._snapshot_since_progress = False
        self._snapshots.reset()

    def _pull_missing(self, last: int) -> None:
        before = self.position.sequence
        batch = self._ask({"afterSequence": before, "epoch": self.position.epoch, "limit": min(LARGEST_BATCH, last - before)}, 0.0)
        for sequence, raw in sorted(by_place(batch["events"], before), key=lambda event: event[0]):
            if sequence == self.position.sequence + 1 <= last:
                self.applier.apply(sequence, raw)
                self._progressed()
        if self.position.sequence == before:
            raise Failed(f"event {before + 1} did not come when it was asked for")

    def _ask(self, query: dict[str, int], wait: float) -> dict[str, Any]:
        batch = self.caller.get_object(f"{self.path}/events", query, wait)
        fits = batch.get("channelId") == self.channel.channel_id and isinstance(batch.get("events"), list)
        if not fits or last_sequence_of(batch) is None or not isinstance(batch.get("state"), str):
            raise Failed("the batch cannot be read")
        epoch = epoch_of(batch)
        if epoch is None or epoch < self.position.epoch:
            raise Failed("the batch is of an earlier epoch")
        if epoch > self.position.epoch:
            raise Refused(409, "EPOCH_CHANGED", "the batch is of another epoch")
        return batch


def by_place(events: list[Any], after: int) -> list[tuple[int, Any]]:
    """The events with their sequences. One whose sequence cannot be read has that of its place, where no other has it."""
    read = [sequence_of(raw) for raw in events]
    placed = [(own or after + 1 + place, own is not None, raw) for place, (own, raw) in enumerate(zip(read, events))]
    return [(sequence, raw) for sequence, certain, raw in placed if certain or sequence not in read]
