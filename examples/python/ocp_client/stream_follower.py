"""Follows one channel by its event stream; what is missing comes by pull."""

from __future__ import annotations

import logging
import time

from .answers import read_json
from .back_off import BackOff
from .caller import Caller, Stream
from .channels import Channel
from .events import epoch_of, last_sequence_of, sequence_of
from .failures import Failed, Refused
from .follower import Follower, Shared
from .sse import Message, read_messages

log = logging.getLogger(__name__)
SILENT_INTERVALS = 3


class StreamFollower(Follower):
    def __init__(self, channel: Channel, shared: Shared, caller: Caller) -> None:
        super().__init__(channel, shared, caller)
        # Not reset by events: two clients with one credential would go on throwing each other out.
        self._superseded = BackOff(shared.settings.timings)
        self._epoch = 0

    def deliver(self) -> None:
        if not self.shared.streams_offered:
            self.pull()
            return
        position = self.position
        last_id = f"{position.epoch}:{position.sequence}" if position.sequence > 0 else None
        self._epoch = position.epoch
        try:
            stream = self.caller.open_stream(f"{self.path}/stream", last_id)
        except Refused as refusal:
            if refusal.status != 501:
                raise
            log.warning("streams are not offered: pulling from now on")
            self.shared.streams_offered = False
            return
        if stream is None:
            self.applier.complete()
        else:
            self._read(stream)

    def _read(self, stream: Stream) -> None:
        pieces = stream.incoming.pieces(SILENT_INTERVALS * self.channel.heartbeat_interval)
        close_by: float | None = None
        try:
            for messages in read_messages(pieces):
                for message in messages:
                    if self._ends(message, stream):
                        return
                if self.position.closed:
                    # What wrongly follows the close is worth a report, but not a stream that is kept for ever.
                    close_by = close_by or time.monotonic() + self.shared.settings.timings.answer
                    if time.monotonic() >= close_by:
                        return
        except Failed:
            if not self.position.closed:
                raise
        finally:
            pieces.close()
        if not self.position.closed:
            raise Failed("the stream ended without a word")

    def _ends(self, message: Message, stream: Stream) -> bool:
        """Deals with one message. True when the stream is to be left."""
        try:
            data = read_json(message.data.encode("utf-8"))
        except Failed as failure:
            # Not counted as received: the next event or heartbeat shows that it is missing, and it comes by pull.
            log.error("%s: a message cannot be read: %s", self.channel.channel_id, failure)
            return False
        if message.event == "STREAM_ENDED":
            reason = data.get("reason") if isinstance(data, dict) else None
            return self._ended(str(reason), stream)
        self.caller.route.succeeded()
        if message.event == "HEARTBEAT":
            self._heartbeat(data)
        else:
            sequence = sequence_of(data) or _sequence_of_id(message.id)
            if sequence is not None:
                self.take([(sequence, data)])
        return self.position.epoch != self._epoch or self.position.needs_snapshot

    def _heartbeat(self, data: object) -> None:
        epoch, last = epoch_of(data), last_sequence_of(data)
        if epoch is None or last is None or epoch < self.position.epoch:
            return
        if epoch > self.position.epoch:
            self.position.needs_snapshot = True
        elif last > self.position.sequence and not self.position.closed:
            self.recover(last)

    def _ended(self, reason: str, stream: Stream) -> bool:
        log.info("%s: the stream ended: %s", self.channel.channel_id, reason)
        if self.position.closed:
            return True
        match reason:
            case "EPOCH_CHANGED":
                self.position.needs_snapshot = True
            case "SUPERSEDED":
                time.sleep(self._superseded.next())
            case "TOKEN_EXPIRED":
                self.caller.ended(stream)
            case "SERVER_SHUTDOWN":
                self.caller.route.change()
                raise Failed("the server goes away")
            case _:
                # CHANNEL_CLOSED before we have the close: the stream after our last event brings the rest, or a 204.
                raise Failed(f"the stream ended: {reason}")
        return True


def _sequence_of_id(event_id: str) -> int | None:
    _, _, sequence = event_id.partition(":")
    return int(sequence) if sequence.isascii() and sequence.isdecimal() and int(sequence) > 0 else None
