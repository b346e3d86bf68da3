"""The promised: what schools promised over all evenings, how far each promise is, and which message comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.aftercare.subjects import Raised, behind, subjects
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, Subject, Update
from app.models.followup.publications import Length, Publication
from app.models.promises.themes_at_tables import ThemesAtTables, themes_at_tables
from app.models.said.dialogue import Quote

SILENT = timedelta(weeks=8)
"""After this time without a word people think that a promise was forgotten."""
AROUND = timedelta(days=14)
"""A letter that is sent this long before a promised day, or later, is the one that was promised."""


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that waits to be done, or to be found out; `answer` says which answer it stands for, None for an action.

    `evening` is the id of its evening, `title` and `day` those of that evening. `id` is that of the action, or the key of
    the subject. `quotes` are those behind it, each once.
    """

    evening: str
    title: str
    day: date
    id: str
    words: str
    owner: str = ""
    due: date | None = None
    state: ActionState = ActionState.OPEN
    answer: AnswerKind | None = None
    reason: str = ""
    notice: str = ""
    theme: str = ""
    subject: Subject | None = None
    quotes: tuple[Quote, ...] = ()
    updates: tuple[Update, ...] = ()

    @property
    def key(self) -> str:
        """By what it is known among those of all evenings."""
        return f"{self.evening}/{self.id}"

    @property
    def is_over(self) -> bool:
        """Whether nothing is waited for any more."""
        return self.answer is AnswerKind.DONT or self.state.is_over

    @property
    def last_word(self) -> date:
        """The day on which something was last said of it: on the evening itself, if never since."""
        return max((update.on for update in self.updates), default=self.day)

    def is_late(self, today: date) -> bool:
        """Tell whether its day is over while it is not."""
        return self.due is not None and self.due < today and not self.is_over

    def is_this_month(self, today: date) -> bool:
        """Tell whether its day still comes, in this month."""
        due = self.due
        return (
            due is not None and due >= today and (due.year, due.month) == (today.year, today.month) and not self.is_over
        )

    @property
    def waits(self) -> bool:
        """Whether it waits for somebody else."""
        return self.state is ActionState.WAITING and not self.is_over

    def is_silent(self, today: date) -> bool:
        """Tell whether nothing was said of it for so long that people think it was forgotten."""
        return not self.is_over and today - self.last_word > SILENT


@dataclass(frozen=True, slots=True)
class PromisedEvening:
    """What was promised on one evening. `next_message` is the day by which the school said to tell more.

    `themes` are the ids of its themes with their titles. `published` are the letters that were decided on.
    """

    id: str
    title: str
    day: date
    promises: tuple[Promise, ...] = ()
    themes: tuple[tuple[str, str], ...] = ()
    next_message: date | None = None
    published: tuple[Publication, ...] = ()
    quotes: int = 0
    points: int = 0
    at_tables: tuple[tuple[str, int], ...] = ()
    """How many quotes were said at the tables of each theme, by the id of the theme."""

    def said(self, theme: str) -> int:
        """Return how many quotes belong to a theme: those of its tables, and all where an evening has no other theme."""
        return self.quotes if len(self.themes) == 1 else dict(self.at_tables).get(theme, 0)

    def theme_of(self, promise: Promise) -> str:
        """Return the title of the theme of a promise: its own, or the only one of its evening; empty for none."""
        return promise.theme or (self.themes[0][1] if len(self.themes) == 1 else "")

    @property
    def message_due(self) -> date | None:
        """The day of the next message, as long as no letter to people was sent around it."""
        day = self.next_message
        told = day is not None and any(one.sent_on and one.sent_on >= day - AROUND for one in sent_to_people(self))
        return None if told else day


@dataclass(frozen=True, slots=True)
class PromiseStanding:
    """How many promises are how, on one day."""

    late: int = 0
    this_month: int = 0
    waits: int = 0
    silent: int = 0
    message: date | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing asks for anything."""
        return not self.late and self.message is None


def promised(evening: Evening) -> PromisedEvening:
    """Return what was promised on an evening: its actions, what is found out, and what the school will not do."""
    themes = themes_at_tables(evening)
    raised = {one.subject: one for one in subjects(evening)}
    followup = evening.followup
    actions = (_of_action(evening, action, themes) for action in followup.actions)
    answers = (
        _of_answer(evening, answer, raised[answer.subject], themes)
        for answer in _open(evening)
        if answer.subject in raised
    )
    return PromisedEvening(
        evening.id,
        evening.title,
        evening.date,
        (*actions, *answers),
        tuple(themes.titles.items()),
        followup.next_message,
        followup.publications,
        len(evening.quotes),
        sum(point.accepted or point.after for point in evening.points),
        themes.counted(evening.quotes),
    )


def standing(evenings: Iterable[PromisedEvening], today: date) -> PromiseStanding:
    """Return how the promises of these evenings stand, and which day the next message comes."""
    every = tuple(evenings)
    promises = [promise for evening in every for promise in evening.promises]
    days = (evening.message_due for evening in every)
    return PromiseStanding(
        sum(promise.is_late(today) for promise in promises),
        sum(promise.is_this_month(today) for promise in promises),
        sum(promise.waits for promise in promises),
        sum(promise.is_silent(today) for promise in promises),
        min((day for day in days if day is not None), default=None),
    )


def in_order(promises: Iterable[Promise], today: date) -> tuple[Promise, ...]:
    """Return the promises as one looks at them: the latest first, then by day, without a day, and what is over."""
    return tuple(sorted(promises, key=lambda one: (one.is_over, one.due is None, one.due or today, one.day, one.words)))


def progress(evening: PromisedEvening) -> tuple[tuple[Promise, tuple[Update, ...]], ...]:
    """Return what a message on progress has to tell: each promise of which updates were not told yet, with those.

    Nothing when all was told: then the message says so.
    """
    told = ((one, tuple(update for update in one.updates if not update.told)) for one in evening.promises)
    return tuple((promise, updates) for promise, updates in told if updates)


def last_told(evening: PromisedEvening) -> date | None:
    """Return the day of the last letter to the people who came, of any length; None when there was none yet."""
    letters = (one for one in evening.published if one.length is not Length.COUNCIL)
    return max((one.sent_on or one.on for one in letters), default=None)


def is_published(evening: PromisedEvening) -> bool:
    """Tell whether people were told what was decided: by a letter that was sent and is no mere message on progress."""
    return any(one.length is not Length.PROGRESS for one in sent_to_people(evening))


def sent_to_people(evening: PromisedEvening) -> tuple[Publication, ...]:
    """Return the letters that went to the people who came; what is only decided on, or for the councils, told them nothing."""
    return tuple(one for one in evening.published if one.sent_on is not None and one.length is not Length.COUNCIL)


def _open(evening: Evening) -> Iterable[Answer]:
    """Yield the answers that are promises of their own: to find something out, or not to do it."""
    taken_up = {source for action in evening.followup.actions for source in action.sources}
    for answer in evening.followup.answers:
        finds_out = answer.kind is AnswerKind.FIND_OUT and answer.subject not in taken_up
        if finds_out or answer.kind is AnswerKind.DONT:
            yield answer


def _of_action(evening: Evening, action: Action, themes: ThemesAtTables) -> Promise:
    quotes = {quote.id: quote for source in action.sources for quote in behind(evening, source)}
    return Promise(
        *(evening.id, evening.title, evening.date, action.id, action.title, action.owner, action.due, action.state),
        reason=action.reason,
        notice=action.notice,
        theme=themes.titles.get(action.theme) or themes.title(action.sources, quotes.values()),
        subject=next(iter(action.sources), None),
        quotes=tuple(quotes.values()),
        updates=action.updates,
    )


def _of_answer(evening: Evening, answer: Answer, raised: Raised, themes: ThemesAtTables) -> Promise:
    quotes = behind(evening, answer.subject)
    return Promise(
        *(evening.id, evening.title, evening.date, answer.id, raised.words, answer.owner, answer.before),
        answer=answer.kind,
        reason=answer.words,
        theme=themes.title((answer.subject,), quotes),
        subject=answer.subject,
        quotes=quotes,
    )
