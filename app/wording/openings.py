"""The opening in words: the slide that tells what was promised, its cues, and how far each promise was said to be."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.agenda.agenda import Show, Step
from app.models.followup.followup import ActionState
from app.models.promises.opening import STEP, Opening, Told
from app.models.said.privacy import Fine, mask
from app.wording import figures
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STATES = {
    ActionState.OPEN: QT_TRANSLATE_NOOP("Openings", "{words}: still to do"),
    ActionState.BUSY: QT_TRANSLATE_NOOP("Openings", "{words}: we are busy with it"),
    ActionState.WAITING: QT_TRANSLATE_NOOP("Openings", "{words}: we are still waiting"),
    ActionState.DONE: QT_TRANSLATE_NOOP("Openings", "{words}: done"),
    ActionState.CHECKED: QT_TRANSLATE_NOOP("Openings", "{words}: done, and asked back"),
}


def opening_lines(opening: Opening, fine: Fine) -> tuple[str, ...]:
    """Return what the room reads, a line for each promise, with words masked that may point to a person."""
    return tuple(_line(replace(told, words=mask(told.words, fine))) for told in opening.promises)


def opening_step(opening: Opening, fine: Fine) -> Step:
    """Return the step with which the evening opens; its words are those that were seen when it was taken."""
    day = figures.plain_date(opening.day)
    cues = (
        translate("Openings", "On {day} we talked about {theme} too. You said this, and we promised this."),
        translate("Openings", "Say what is done, and honestly what is not."),
        translate("Openings", "Ask: do you notice it?"),
    )
    return Step(
        id=STEP,
        title=translate("Openings", "Last time you said …"),
        cues=tuple(_plain(cue.replace("{day}", day).replace("{theme}", opening.theme)) for cue in cues),
        show=Show.LINES,
        heading=translate("Openings", "Promised last time"),
        lines=opening_lines(opening, fine),
        ours=True,
        told_by=opening.evening,
    )


def _line(told: Told) -> str:
    return translate("Openings", _STATES[told.state]).replace("{words}", _plain(told.words))


def _plain(words: str) -> str:
    """Return words without braces: in a step those stand for what the school fills in."""
    return words.replace("{", "(").replace("}", ")")
