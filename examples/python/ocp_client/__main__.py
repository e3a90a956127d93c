"""Starts the client: token, reference data, channel list, and a thread for each channel."""

from __future__ import annotations

import logging
import signal
import sys
import threading
import time
from typing import NoReturn

from .caller import Caller
from .channels import Channel, read_channels
from .failures import Refused, Stopped
from .follower import Follower, Shared
from .holds import Holds
from .journal import Journal
from .reference import Reference
from .settings import Settings, SettingsError, read_settings
from .state import State
from .stream_follower import StreamFollower
from .tokens import Tokens

log = logging.getLogger("ocp_client")


class Client:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        state = State(Journal(settings.capture_file), settings.state_dir)
        self._shared = Shared(settings, state, Reference(state, settings), threading.Event())
        self._holds = Holds()
        self._tokens = Tokens(settings, self._holds)
        self._followed: set[str] = set()

    def run(self) -> None:
        """Looks for channels and for reference data, as long as the client runs."""
        caller = self._caller()
        self._shared.reference.ensure(caller, self._settings.business_date)
        while True:
            for channel in caller.persistently(lambda: read_channels(caller)):
                self._follow(channel)
            if self._settings.ready_file is not None:
                self._settings.ready_file.touch()
            # The list is read again at once when a channel has closed: the next trade date's may be there.
            if not self._shared.closed.wait(self._settings.timings.look):
                self._shared.reference.look(caller)
            self._shared.closed.clear()

    def _caller(self) -> Caller:
        return Caller(self._settings, self._tokens, self._holds)

    def _follow(self, channel: Channel) -> None:
        if channel.trade_date < self._settings.business_date or channel.channel_id in self._followed:
            return
        self._followed.add(channel.channel_id)
        if not self._shared.state.position(channel.channel_id).closed:
            # A daemon thread ends with the process. The journal is all there is to lose, and that can be cut anywhere.
            threading.Thread(target=self._follow_to_the_end, args=(channel,), name=channel.channel_id, daemon=True).start()

    def _follow_to_the_end(self, channel: Channel) -> None:
        kind = StreamFollower if self._settings.delivery == "stream" else Follower
        while True:
            try:
                kind(channel, self._shared, self._caller()).run()
                return
            except Stopped:
                return
            except Refused as refusal:
                log.error("%s is followed no more: %s", channel.channel_id, refusal)
                return
            except Exception:
                # A defect of ours on one channel. The others go on, and so does this one, from what is recorded.
                log.exception("%s failed", channel.channel_id)
                time.sleep(self._settings.timings.longest_back_off)


def main() -> NoReturn:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(threadName)s %(message)s", stream=sys.stderr)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        Client(read_settings()).run()
    except SettingsError as error:
        sys.exit(f"ocp_client: {error}")
    except (Stopped, Refused) as error:
        log.error("stopped: %s", error)
    # Not ended: whoever starts ended programs again would show a refused credential until it is locked.
    while True:
        signal.pause()


if __name__ == "__main__":
    main()
