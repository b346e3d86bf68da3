"""The closing for the room: what is taken along, what the school said to it, and how we stay in touch."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.aftercare.closing_tonight import as_prepared, source_words, spoken_words, to_answer
from app.models.agenda.agenda import Step
from app.models.evening import Evening
from app.models.followup.followup import TAKEN_ON_SCREEN, Answer, AnswerKind, Taken
from app.models.said.privacy import Fine, mask
from app.models.slide import Slide, SlideCard
from app.services.handlers.telling import is_told
from app.wording.figures import day_and_month

MOST_ON_SCREEN = 9
"""So many answers go on one screen, each in a card that is read from the back row."""

translate = QCoreApplication.translate


def with_taken(evening: Evening, step: Step, slide: Slide, fine: Fine) -> Slide:
    """Return the slide with what was released of one screen of what is taken along, and nothing else of it."""
    here = evening.followup.on_screen(step.part)
    lines = tuple(_for_room(evening, taken, fine) for taken in here if taken.id in evening.stage.taken)
    return replace(
        slide, lines=lines, numbered=True, first_number=step.part * TAKEN_ON_SCREEN + 1, page=max(0, len(lines) - 1)
    )


def _for_room(evening: Evening, taken: Taken, fine: Fine) -> str:
    return taken.words if as_prepared(evening, taken) else mask(taken.words, fine)


def with_answers(evening: Evening, slide: Slide, fine: Fine) -> Slide:
    """Return the slide with a card for each answer the school gave; what has none is not named here.

    More than go on one screen stand there in lines, and the last screen stays in sight, with the answer that came last.
    """
    cards = tuple(_cards(evening, fine))
    if not cards:
        return slide
    told = tuple(f"{card.label}: {card.text}" for card in cards)
    shown = cards if len(cards) <= MOST_ON_SCREEN else ()
    return replace(slide, cards=shown, lines=(*slide.lines, *told), page=len(cards))


def _cards(evening: Evening, fine: Fine) -> Iterator[SlideCard]:
    prepared = {one.subject for one in evening.followup.taken if as_prepared(evening, one)}
    for subject in to_answer(evening):
        answer = evening.followup.answer(subject)
        if answer is None or not is_told(evening, answer) or not source_words(evening, subject):
            continue
        words = spoken_words(evening, subject)
        words = words if subject in prepared else mask(words, fine)
        yield SlideCard(mask(_label(answer), fine), _with_reason(words, answer, fine))


def _label(answer: Answer) -> str:
    """Return *Doen we · mentoren · 12 december*: what, who by role, and when."""
    parts = [_said(answer), answer.owner, _day(answer) if answer.kind is AnswerKind.DO else ""]
    return " · ".join(part for part in parts if part)


def _said(answer: Answer) -> str:
    if answer.kind is AnswerKind.DO:
        return translate("Room", "We do this")
    if answer.kind is AnswerKind.DONT:
        return translate("Room", "We do not do this")
    if answer.before is None:
        return translate("Room", "We find out")
    return translate("Room", "We find out, answer before {day}").format(day=_day(answer))


def _day(answer: Answer) -> str:
    return day_and_month(answer.before) if answer.before is not None else ""


def _with_reason(words: str, answer: Answer, fine: Fine) -> str:
    if answer.kind is not AnswerKind.DONT:
        return words
    return translate("Room", "{words}: {reason}").format(words=words, reason=mask(answer.words, fine))


def contact_lines(evening: Evening, fine: Fine) -> tuple[str, ...]:
    """Return how one stays in touch, as far as it is known."""
    followup = evening.followup
    message = day_and_month(followup.next_message) if followup.next_message is not None else ""
    through = mask(followup.through, fine)
    after = day_and_month(followup.next_evening) if followup.next_evening is not None else ""
    if message and through:
        first = translate("Room", "Next message: {day}, through {way}").format(day=message, way=through)
    elif message:
        first = translate("Room", "Next message: {day}").format(day=message)
    else:
        first = translate("Room", "You hear from us through {way}").format(way=through) if through else ""
    second = translate("Room", "Next evening: {day}").format(day=after) if after else ""
    return tuple(line for line in (first, second) if line)
