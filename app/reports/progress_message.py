"""The message on progress: what happened with the promises of an evening since people were told last, as plain text."""

from collections.abc import Iterator
from datetime import date

from app.models.followup.followup import ActionState, AnswerKind, Update
from app.models.promises.promised import Promise, PromisedEvening, in_order, last_told, progress
from app.reports.dutch import plain_date

STATES = {
    ActionState.OPEN: "nog niet begonnen",
    ActionState.BUSY: "we zijn ermee bezig",
    ActionState.WAITING: "we wachten nog",
    ActionState.DONE: "klaar",
    ActionState.CHECKED: "klaar, en we vroegen ouders of zij het merken",
    ActionState.DROPPED: "dit gaat niet door",
}


def progress_text(evening: PromisedEvening, today: date) -> str:
    """Return the whole message. When nothing is new it says so, and what is still open."""
    new = progress(evening)
    told = {promise.key for promise, _ in new}
    still = [one for one in in_order(evening.promises, today) if not one.is_over and one.key not in told]
    lines = [_opening(evening, is_new=bool(new))]
    lines += (_told(promise, updates) for promise, updates in new)
    if still:
        lines += ["", "Dit staat nog open:" if new else "Dit staat open:", *(_open(one, today) for one in still)]
    if evening.next_message is not None and evening.next_message > today:
        lines += ["", f"U hoort weer van ons vóór {plain_date(evening.next_message)}."]
    return "\n".join((f"Hoe staat het met “{evening.title}”?", "", *lines))


def _opening(evening: PromisedEvening, *, is_new: bool) -> str:
    since = last_told(evening) or evening.day
    if is_new:
        return f"Sinds {plain_date(since)} is er dit gebeurd:"
    return f"Sinds {plain_date(since)} is er niets nieuws te melden."


def _told(promise: Promise, updates: tuple[Update, ...]) -> str:
    words = " ".join(_sentences(updates))
    owner = f" ({promise.owner})" if promise.owner else ""
    return f"- {promise.words}{owner}: {STATES[updates[-1].state]}.{f' {words}' if words else ''}"


def _sentences(updates: tuple[Update, ...]) -> Iterator[str]:
    for update in updates:
        if update.words:
            yield update.words if update.words[-1] in ".!?…" else f"{update.words}."


def _open(promise: Promise, today: date) -> str:
    parts = ["dat zoeken we uit"] if promise.answer is AnswerKind.FIND_OUT else []
    if promise.due is not None:
        late = promise.is_late(today)
        parts.append(
            f"beloofd vóór {plain_date(promise.due)}, dat is nog niet gelukt"
            if late
            else f"vóór {plain_date(promise.due)}"
        )
    more = f" ({', '.join(parts)})" if parts else ""
    return f"- {promise.words}{more}"
