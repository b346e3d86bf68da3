"""The seating in words: why a table is as it is, what became of the wishes, and how even it all is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.models.said.dialogue import Voice
from app.models.seats.finding import Finder
from app.models.seats.people import Counts, Person, WishKind
from app.models.seats.seating_view import Reason, SeatingView
from app.models.seats.wishes import WishAnswer
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_VOICES = {
    "parent": QT_TRANSLATE_NOOP("Seating", "parents"),
    "school": QT_TRANSLATE_NOOP("Seating", "school"),
    "pupil": QT_TRANSLATE_NOOP("Seating", "pupils"),
    "all": QT_TRANSLATE_NOOP("Seating", "people"),
}
_WHY = {
    "too_many": QT_TRANSLATE_NOOP("Seating", "{n} {voice} too many"),
    "too_few": QT_TRANSLATE_NOOP("Seating", "{n} {voice} too few"),
    "balanced": QT_TRANSLATE_NOOP("Seating", "in proportion"),
    "year_groups": QT_TRANSLATE_NOOP("Seating", "parents from {n} years"),
    "roles": QT_TRANSLATE_NOOP("Seating", "{n} functions of school"),
    "language_helped": QT_TRANSLATE_NOOP("Seating", "someone helps in {language}"),
    "wishes_met": QT_TRANSLATE_NOOP("Seating", "wishes met: {n}"),
    "pinned": QT_TRANSLATE_NOOP("Seating", "put here by hand: {n}"),
}
_WISHES = {
    WishKind.TOGETHER: QT_TRANSLATE_NOOP("Seating", "{who} with {other}"),
    WishKind.APART: QT_TRANSLATE_NOOP("Seating", "{who} apart from {other}"),
    WishKind.TABLE: QT_TRANSLATE_NOOP("Seating", "{who} at table {table}"),
    WishKind.NOT_ALONE: QT_TRANSLATE_NOOP("Seating", "{who} not alone"),
}
_LANGUAGE = QT_TRANSLATE_NOOP("Seating", "{who} with help in {language}")
_REASONS = {
    "unknown_person": QT_TRANSLATE_NOOP("Seating", "that one is not on the list"),
    "itself": QT_TRANSLATE_NOOP("Seating", "that is the same person"),
    "not_here": QT_TRANSLATE_NOOP("Seating", "the other one has no seat"),
    "unknown_table": QT_TRANSLATE_NOOP("Seating", "there is no such table"),
    "only_one": QT_TRANSLATE_NOOP("Seating", "there is only one of that side"),
    "no_helper": QT_TRANSLATE_NOOP("Seating", "nobody helps in that language"),
    "contradicts": QT_TRANSLATE_NOOP("Seating", "it goes against another wish"),
    "pinned": QT_TRANSLATE_NOOP("Seating", "someone was put elsewhere by hand"),
    "clash": QT_TRANSLATE_NOOP("Seating", "not possible together with the rest"),
}


def why_words(reasons: Iterable[Reason]) -> str:
    """Return why a table is as it is, as one sentence."""
    parts = [_reason_words(reason) for reason in reasons]
    sentence = ", ".join(part for part in parts if part)
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def _reason_words(reason: Reason) -> str:
    values = dict(reason.values)
    if "voice" in values:
        values["voice"] = translate("Seating", _VOICES[str(values["voice"])])
    return translate("Seating", _WHY[reason.key]).format(**values)


def unmet_words(answers: Iterable[WishAnswer], finder: Finder) -> tuple[str, ...]:
    """Return each wish that did not come true, with the reason; people by their names where they have one."""
    return tuple(
        f"{_wish_words(answer, finder)}: {translate('Seating', _REASONS[answer.reason])}" for answer in answers
    )


def _wish_words(answer: WishAnswer, finder: Finder) -> str:
    who = finder.called(answer.person)
    if answer.wish is None:
        return translate("Seating", _LANGUAGE).format(who=who, language=answer.person.language)
    words = translate("Seating", _WISHES[answer.wish.kind])
    return words.format(who=who, other=finder.called_by_code(answer.wish.other), table=answer.wish.table)


def counts_words(counts: Counts) -> str:
    """Return how many there are of each side, leaving out those who are not there."""
    words = (
        (counts.parent, translate("Seating", "1 parent"), translate("Seating", "{n} parents")),
        (counts.school, translate("Seating", "1 school"), translate("Seating", "{n} school")),
        (counts.pupil, translate("Seating", "1 pupil"), translate("Seating", "{n} pupils")),
    )
    return " · ".join(one if number == 1 else more.format(n=number) for number, one, more in words if number)


def balance_words(view: SeatingView) -> str:
    """Return how even the tables are: every side in proportion, or what is off: where, who has no seat, which side lacks."""
    seated = [table.counts for table in view.tables]
    if not sum(counts.total for counts in seated):
        return translate("Seating", "nobody sits at a table yet")
    lacking = [
        words
        for voice, words in (
            (Voice.PARENT, translate("Seating", "no parents at the tables")),
            (Voice.SCHOOL, translate("Seating", "nobody of school at the tables")),
        )
        if not sum(counts.of(voice) for counts in seated)
    ]
    if view.waiting:
        lacking.append(translate("Seating", "{n} without a seat").format(n=len(view.waiting)))
    if view.even and not lacking:
        return translate("Seating", "every table in proportion")
    lines = [
        translate("Seating", "table {table}: {what}").format(
            table=line.table,
            what=_reason_words(
                Reason(
                    "too_many" if line.by > 0 else "too_few",
                    (("n", abs(line.by)), ("voice", line.voice.value if line.voice else "all")),
                )
            ),
        )
        for line in view.uneven
    ]
    return "; ".join((*lacking, *lines))


def person_words(person: Person) -> str:
    """Return how a person is called on a chip: name, function, year or code; never more than is needed."""
    if person.name:
        return person.name
    if person.voice is Voice.SCHOOL and person.role:
        return person.role
    if person.voice is Voice.PARENT and person.year_group:
        return translate("Seating", "{code} · year {year}").format(code=person.code, year=person.year_group)
    return person.code
