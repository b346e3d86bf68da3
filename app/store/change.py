"""A change: what one transaction may do to the stored evenings."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, case, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.clock import Beat
from app.models.ground.faults import NotPossible
from app.models.ground.lists import changed_span
from app.models.said.dialogue import Draft, Quote
from app.models.said.summary import KeyPoint
from app.store import erasing, history, schema
from app.store.history import HistoryKind, HistoryRow
from app.store.points import write_points
from app.store.preparation import add_preparation, write_preparation
from app.store.prepared import Prepared
from app.store.rows import Params, draft_text, quote_params, to_text
from app.store.troubles import refused_when_taken

_EVENING = schema.evening.c
_QUOTE = schema.quote.c
_HAS = select(_EVENING.id).where(_EVENING.id == bindparam("evening"))
_DROP = delete(schema.evening).where(_EVENING.id == bindparam("evening"))
_PUT_RUN = update(schema.run).where(schema.run.c.evening_id == bindparam("evening"))

_INSERT_QUOTE = insert(schema.quote)
_COLUMNS = tuple(column.name for column in _QUOTE if column.name != "seq")
_NEW_QUOTE = Prepared(_INSERT_QUOTE, *_COLUMNS)
_ADD_QUOTE = Prepared(_INSERT_QUOTE.on_conflict_do_nothing(index_elements=[_QUOTE.id]), *_COLUMNS)
_NEW = _INSERT_QUOTE.excluded
_WORDS = ("block", "prompt", "voice", "text", "said_at")
_SAME_WORDS = and_(_QUOTE.gone.is_(False), *(_QUOTE[name].is_not_distinct_from(_NEW[name]) for name in _WORDS))
# Words that do not change keep their hash: a star must not make a damaged quote look sound.
_PUT_QUOTE = Prepared(
    _INSERT_QUOTE.on_conflict_do_update(
        index_elements=[_QUOTE.id],
        set_={name: _NEW[name] for name in (*_WORDS, "starred", "heard", "parked", "owner", "gone")}
        | {"hash": case((_SAME_WORDS, _QUOTE.hash), else_=_NEW.hash)},
    ),
    *_COLUMNS,
)
_EMPTY_QUOTE = Prepared(
    update(schema.quote).where(_QUOTE.id == bindparam("quote")).values(gone=True, text="", owner="", hash="")
)
_INSERT_DRAFT = insert(schema.draft)
_PUT_DRAFT = _INSERT_DRAFT.on_conflict_do_update(
    index_elements=["evening_id"], set_={"state": _INSERT_DRAFT.excluded.state}
)
_INSERT_BEAT = insert(schema.beat)
_PUT_BEAT = _INSERT_BEAT.on_conflict_do_update(
    index_elements=["id"], set_={name: _INSERT_BEAT.excluded[name] for name in ("wall", "boot", "boot_id")}
)


class Change:
    """One transaction, open for writing. What it did is kept when its `with` block ends, or not at all."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put_evening(self, evening: Evening) -> None:
        """Keep a new evening, whole.

        Raises NotPossible("evening_exists") when its id is taken, ("quotes_exist") when that of one of its quotes is.
        """
        if self._connection.execute(_HAS, {"evening": evening.id}).first() is not None:
            raise NotPossible("evening_exists")
        self._connection.execute(insert(schema.evening), _head(evening))
        run = {"evening_id": evening.id} | _run(evening.run, evening.stage, _touched(evening))
        self._connection.execute(insert(schema.run), run)
        self.put_draft(evening.id, evening.draft)
        add_preparation(self._connection, evening)
        with refused_when_taken("quotes_exist"):
            _NEW_QUOTE.run_each(self._connection, [quote_params(evening.id, quote) for quote in evening.quotes])
        write_points(self._connection, evening.id, evening.points)

    def keep(self, before: Evening, after: Evening, at: datetime, *, back: bool = False) -> bool:
        """Make the stored evening equal to `after`; only what differs from `before`, which is stored now, is touched.

        A quote that `before` lacks is new, and then its id must never have been seen, or changes nothing; with `back` it
        may be one that was taken away and takes its old place in the order. Return whether there was no such id. `at`
        (aware UTC) is when the run moved.
        Raises NotPossible("evening_gone") when there is no such evening.
        """
        self.put_plan(before, after)
        if (after.run, after.stage) != (before.run, before.stage):
            self.put_run(after.id, after.run, after.stage, at)
        if after.draft != before.draft:
            self.put_draft(after.id, after.draft)
        if after.points != before.points:
            self.put_points(after.id, after.points)
        return after.quotes is before.quotes or self._keep_quotes(before, after, back)

    def _keep_quotes(self, before: Evening, after: Evening, back: bool) -> bool:
        in_before, in_after = changed_span(before.quotes, after.quotes)
        known = {quote.id: quote for quote in before.quotes[in_before]}
        now = after.quotes[in_after]
        for quote in now:
            if back or quote.id in known:
                if known.get(quote.id) != quote:
                    self.put_quote(after.id, quote)
            elif not self.add_quote(after.id, quote):
                return False
        for gone in known.keys() - {quote.id for quote in now}:
            self.drop_quote(gone)
        return True

    def drop_evening(self, evening_id: str) -> None:
        """Take an evening away with all that belongs to it. A second call changes nothing."""
        self._connection.execute(_DROP, {"evening": evening_id})

    def drop_people(self, evening_id: str) -> None:
        """Take the list of people of an evening away; the counts stay. A second call changes nothing."""
        erasing.drop_people(self._connection, evening_id)

    def put_plan(self, before: Evening, after: Evening) -> None:
        """Make what is prepared equal to `after`: head, agenda, prompts, plan, themes, people and seating.

        Only what differs from `before` is touched; run, words and summary stay as they are.
        """
        if _head(after) != _head(before):
            where = _EVENING.id == after.id
            self._must_hit(self._connection.execute(update(schema.evening).where(where).values(_head(after))).rowcount)
        write_preparation(self._connection, before, after)

    def put_run(self, evening_id: str, run: Run, stage: Stage, at: datetime) -> None:
        """Replace the run and the stage. `at` (aware UTC) is when, by which the shelf knows the latest evening.

        Raises NotPossible("evening_gone") when there is no such evening.
        """
        self._must_hit(self._connection.execute(_PUT_RUN, {"evening": evening_id} | _run(run, stage, at)).rowcount)

    def add_quote(self, evening_id: str, quote: Quote) -> bool:
        """Keep a new quote; False when its id was seen before, deleted ones too, and then nothing changes."""
        return _ADD_QUOTE.run(self._connection, quote_params(evening_id, quote)) == 1

    def put_quote(self, evening_id: str, quote: Quote) -> None:
        """Keep the quote as it is now; a known one, deleted ones too, keeps its place in the order."""
        _PUT_QUOTE.run(self._connection, quote_params(evening_id, quote))

    def drop_quote(self, quote_id: str) -> None:
        """Take a quote away: its words are wiped, its place is kept. A second call changes nothing."""
        _EMPTY_QUOTE.run(self._connection, {"quote": quote_id})

    def put_points(self, evening_id: str, points: Sequence[KeyPoint]) -> None:
        """Make the key points equal to these, in this order."""
        write_points(self._connection, evening_id, points)

    def put_draft(self, evening_id: str, draft: Draft) -> None:
        """Replace what is being typed."""
        self._connection.execute(_PUT_DRAFT, {"evening_id": evening_id, "state": draft_text(draft)})

    def put_beat(self, beat: Beat) -> None:
        """Replace the last moment on both clocks."""
        self._connection.execute(_PUT_BEAT, {"id": 1, "wall": beat.wall, "boot": beat.boot, "boot_id": beat.boot_id})

    def remember(self, evening_id: str, kind: HistoryKind, label: str, inverse: str) -> None:
        """Add a step to a history; what was undone in it can no longer be redone. The last 50 are kept."""
        history.remember(self._connection, evening_id, kind, label, inverse)

    def last_done(self, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
        """Return the step that undo would take back."""
        return history.last_done(self._connection, evening_id, kind)

    def last_undone(self, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
        """Return the step that redo would do again."""
        return history.last_undone(self._connection, evening_id, kind)

    def turn(self, row_id: int, undone: bool, inverse: str) -> None:
        """Mark a step as taken back, or done again; `inverse` is what takes that back in its turn."""
        history.turn(self._connection, row_id, undone, inverse)

    def _must_hit(self, rows: int) -> None:
        if rows == 0:
            raise NotPossible("evening_gone")


def _touched(evening: Evening) -> datetime:
    """Return when the evening last moved, as far as an evening that comes from a file can tell."""
    return evening.run.closed_at or max((part.began for part in evening.run.stretches), default=evening.created_at)


def _head(evening: Evening) -> Params:
    return {
        "id": evening.id,
        "title": evening.title,
        "date": evening.date,
        "anchor_kind": evening.anchor.kind.value,
        "anchor_at": evening.anchor.at,
        "details": to_text(evening.details),
        "zone": evening.zone,
        "created_at": evening.created_at,
        "draaiboek": evening.draaiboek,
        "archived": evening.archived,
    }


def _run(run: Run, stage: Stage, at: datetime) -> Params:
    return {
        "state": to_text(run),
        "stage": to_text(stage),
        "block": run.block,
        "closed_at": run.closed_at,
        "touched_at": at,
    }
