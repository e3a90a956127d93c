"""Reference data of a business date: read whole, proved by count and hash, and only then used."""

from __future__ import annotations

import json
import logging
import os
import time
from collections import defaultdict
from pathlib import Path
from threading import Lock
from typing import Any

from .answers import Answer, read_object
from .back_off import BackOff
from .caller import Caller
from .canonical import hash_of_rows
from .failures import Failed, Refused
from .settings import Settings
from .state import State
from .trades import Trade, keeps_to, text, whole

log = logging.getLogger(__name__)
DATASETS = ("participants", "stocks", "calendar", "clearing-mappings")
SUMMARY = {"dataset": text(".+"), "version": whole(1, 2**31 - 1), "count": whole(0, 2**53 - 1), "hash": text("[0-9a-f]{64}")}
# An unknown broker makes us look for a new mapping, but not more often than this.
LEAST_SECONDS_BETWEEN_LOOKS = 1.0

Summary = dict[str, Any]
MappingKey = tuple[Any, Any, Any]


class Reference:
    def __init__(self, state: State, settings: Settings) -> None:
        self._state = state
        self._folder = settings.state_dir
        self._timings = settings.timings
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._loaded: dict[str, float] = {}
        self._refused: dict[str, Refused] = {}
        self._page_tags: dict[tuple[str, str], str] = {}
        self._mappings: dict[str, tuple[dict[str, Any], dict[MappingKey, list[dict[str, Any]]]]] = {}

    def ensure(self, caller: Caller, date: str) -> None:
        """Returns when the data of the date is in use. Whoever comes second waits for the first."""
        with self._locks[date]:
            if date in self._loaded:
                return
            if date in self._refused:
                raise self._refused[date]
            try:
                self._load_in_the_end(caller, date)
            except Refused as refusal:
                self._refused[date] = refusal
                raise

    def look(self, caller: Caller) -> None:
        """Looks for new versions. What is in use stays so when that fails; the next look comes anyway."""
        for date in list(self._loaded):
            with self._locks[date]:
                try:
                    self._load(caller, date)
                except (Failed, Refused) as error:
                    log.warning("reference data of %s was not looked at: %s", date, error)

    def maps(self, caller: Caller, date: str, trade: Trade) -> bool:
        """Whether the trade's broker was the participant's at the trade time. An answer of no is given after another look."""
        if self._maps(date, trade):
            return True
        if time.monotonic() - self._loaded.get(date, 0.0) >= LEAST_SECONDS_BETWEEN_LOOKS:
            self.look(caller)
        return self._maps(date, trade)

    def _maps(self, date: str, trade: Trade) -> bool:
        record = self._state.datasets.get((date, "clearing-mappings"), {})
        held = self._mappings.get(date)
        if held is None or held[0] is not record:
            # Another version is in use: every trade is looked up, so its rows are sorted once.
            held = self._mappings[date] = (record, _by_broker(record.get("rows", [])))
        return any(_in_force(row, trade["tradeTime"]) for row in held[1].get(_mapping_key(trade), []))

    def _load_in_the_end(self, caller: Caller, date: str) -> None:
        waits = BackOff(self._timings)
        while True:
            try:
                self._load(caller, date)
                return
            except Failed as failure:
                wait = waits.next()
                log.warning("reference data of %s: %s; again in %.2f s", date, failure, wait)
                time.sleep(wait)

    def _load(self, caller: Caller, date: str) -> None:
        manifest = self._read_manifest(caller, date)
        for summary in manifest:
            held = self._state.datasets.get((date, summary["dataset"]))
            if summary["dataset"] in DATASETS and (held is None or held["version"] != summary["version"]):
                try:
                    self._take(date, summary, self._read_dataset(caller, date, summary))
                except Failed:
                    # It may be the manifest that is wrong, so that begins anew, too.
                    self._manifest_file(date).unlink(missing_ok=True)
                    raise
        self._loaded[date] = time.monotonic()

    def _read_manifest(self, caller: Caller, date: str) -> list[Summary]:
        held = self._held_manifest(date)
        try:
            answer = caller.persistently(lambda: caller.get(_path(date), {}, if_none_match=held.get("etag")))
        except Refused as refusal:
            raise _not_yet(refusal) from refusal
        if answer.status == 304:
            kept: list[Summary] = held["datasets"]
            return kept
        body = read_object(answer)
        datasets = body.get("datasets")
        if body.get("businessDate") != date or not isinstance(datasets, list):
            raise Failed(f"the manifest is not one of {date}")
        if not all(keeps_to(SUMMARY, {}, item) for item in datasets) or not set(DATASETS) <= {item["dataset"] for item in datasets}:
            raise Failed("the manifest cannot be read")
        self._hold_manifest(date, answer.headers.get("ETag"), datasets)
        return datasets

    def _read_dataset(self, caller: Caller, date: str, summary: Summary) -> list[Any]:
        """All pages of one version. A page that fails is asked for again; pages that do not fit make everything begin anew."""
        name = summary["dataset"]
        answer = self._read_page(caller, date, name, {})
        tag = answer.headers.get("ETag")
        page = _checked_page(answer, date, summary)
        rows: list[Any] = page["rows"]
        while (cursor := page.get("nextCursor")) is not None:
            page = _checked_page(self._read_page(caller, date, name, {"cursor": cursor}), date, summary)
            rows += page["rows"]
        if len(rows) != summary["count"] or hash_of_rows(rows) != summary["hash"]:
            raise Failed(f"{name} does not add up to what the manifest announces")
        if tag is not None:
            self._page_tags[date, name] = tag
        return rows

    def _read_page(self, caller: Caller, date: str, name: str, query: dict[str, str]) -> Answer:
        # The tag is that of the first page of the version that we hold, and is sent when that page is asked for again.
        tag = None if query else self._page_tags.get((date, name))
        try:
            answer = caller.persistently(lambda: caller.get(f"{_path(date)}/{name}", query, if_none_match=tag))
        except Refused as refusal:
            raise _not_yet(refusal) from refusal
        if answer.status == 304:
            self._page_tags.pop((date, name), None)
            raise Failed(f"{name} is said to be new and to be unchanged")
        return answer

    def _take(self, date: str, summary: Summary, rows: list[Any]) -> None:
        record = {
            "record": "dataset",
            "dataset": summary["dataset"],
            "businessDate": date,
            "version": summary["version"],
            "rows": rows,
        }
        self._state.journal.append([record])
        self._state.datasets[date, summary["dataset"]] = record

    def _held_manifest(self, date: str) -> dict[str, Any]:
        try:
            held: dict[str, Any] = json.loads(self._manifest_file(date).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return held

    def _hold_manifest(self, date: str, etag: str | None, datasets: list[Summary]) -> None:
        if etag is None:
            return
        file = self._manifest_file(date)
        new = file.with_suffix(".new")
        new.write_text(json.dumps({"etag": etag, "datasets": datasets}), "utf-8")
        os.replace(new, file)

    def _manifest_file(self, date: str) -> Path:
        return self._folder / f"manifest-{date}.json"


def _path(date: str) -> str:
    return f"/reference-data/v1/business-dates/{date}"


def _checked_page(answer: Answer, date: str, summary: Summary) -> dict[str, Any]:
    page = read_object(answer)
    if [page.get("businessDate"), page.get("dataset"), page.get("version")] != [date, summary["dataset"], summary["version"]]:
        raise Failed(f"a page of {summary['dataset']} is of another date or version")
    if not isinstance(page.get("rows"), list):
        raise Failed(f"a page of {summary['dataset']} has no rows")
    return page


def _not_yet(refusal: Refused) -> Failed | Refused:
    """What passes by asking anew: a date whose data is still to come, and a cursor whose version has gone."""
    if refusal.status == 404 and refusal.code != "RESOURCE_NOT_FOUND":
        return Failed(str(refusal))
    return Failed(str(refusal)) if refusal.code == "INVALID_CURSOR" else refusal


def _by_broker(rows: list[Any]) -> dict[MappingKey, list[dict[str, Any]]]:
    sorted_rows: defaultdict[MappingKey, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if isinstance(row, dict):
            sorted_rows[_mapping_key(row)].append(row)
    return sorted_rows


def _mapping_key(row: dict[str, Any]) -> MappingKey:
    """A mapping and a trade name these three alike."""
    return row.get("brokerNumber"), row.get("market"), row.get("gcpParticipantId")


def _in_force(row: dict[str, Any], time_of_trade: str) -> bool:
    """Times are text of one form and one zone, so that their order is that of the text."""
    until = row.get("effectiveTo")
    return str(row.get("effectiveFrom", "")) <= time_of_trade and (until is None or time_of_trade < str(until))
