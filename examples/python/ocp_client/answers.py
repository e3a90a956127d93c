"""What an answer means: its problem, its Retry-After, its JSON."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from datetime import timezone
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn

from .failures import Failed, Refused



def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# json.loads with arguments makes a decoder for each call.
DECODER = json.JSONDecoder(parse_constant=_no_constant)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes


def read_json(body: bytes) -> Any:
    """Strict JSON: NaN and Infinity, which Python takes, are refused."""
    try:
        return DECODER.decode(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Failed(f"the body is not JSON: {error}") from error


def read_object(answer: Answer) -> dict[str, Any]:
    check_content_type(answer.headers, "application/json")
    value = read_json(answer.body)
    if not isinstance(value, dict):
        raise Failed("the body is not a JSON object")
    return value


def check_content_type(headers: Message, expected: str) -> None:
    given = headers.get("Content-Type", "").split(";")[0].strip().lower()
    if given != expected:
        raise Failed(f"the content type is {given or 'missing'}, not {expected}")


def problem_code(answer: Answer) -> str:
    """The code of the problem document; empty when the answer has none."""
    try:
        problem = read_json(answer.body)
    except Failed:
        return ""
    code = problem.get("code") if isinstance(problem, dict) else None
    return code if isinstance(code, str) else ""


def refuse(answer: Answer) -> NoReturn:
    """Sorts an answer that is none of the expected ones: worth repeating after a wait, or not."""
    code = problem_code(answer)
    if answer.status >= 500 and answer.status != 501:
        raise Failed(f"status {answer.status} {code}", retry_after(answer.headers))
    if answer.status < 400 or answer.status in (401, 408, 425, 429):
        raise Failed(f"status {answer.status} {code}", retry_after(answer.headers))
    raise Refused(answer.status, code, "not repeated unchanged")


def retry_after(headers: Message) -> float | None:
    """When to ask again, in monotonic seconds. Retry-After is a number of seconds or an HTTP date."""
    text = headers.get("Retry-After", "").strip()
    if text == "":
        return None
    if text.isdecimal():
        return time.monotonic() + int(text)
    date = _http_date(text)
    if date is None:
        return None
    # The date is of the server's clock, which may differ from ours by minutes: what counts is its distance from `Date`.
    now = _http_date(headers.get("Date", ""))
    return time.monotonic() + max(0.0, date - (time.time() if now is None else now))


def _http_date(text: str) -> float | None:
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp()
