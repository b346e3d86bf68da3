"""The sections: each part of what comes after with its word, how far it is, and what makes it.

A new part gets a room of its own beside this file, a line here, and its name in the contract of this room.
"""

from app.live.parts import Parts
from app.models.aftercare.subjects import subjects, unanswered
from app.models.evening import Evening
from app.models.followup.publications import Debrief
from app.models.promises.promised import promised
from app.views.phase.section import Section, SectionProgress
from app.views.phase.section_row import SectionRow
from app.wording.marking import QT_TRANSLATE_NOOP


def _gathered(evening: Evening) -> SectionProgress:
    said = evening.quotes or evening.harvests or evening.exits
    return SectionProgress.DONE if said else SectionProgress.EMPTY


def _decisions(evening: Evening) -> SectionProgress:
    waiting, asked = len(unanswered(evening)), len(subjects(evening))
    if not waiting:
        return SectionProgress.DONE if asked else SectionProgress.EMPTY
    return SectionProgress.BEGUN if waiting < asked else SectionProgress.EMPTY


def _make_gathered(parts: Parts) -> Section:
    from app.views.followup.gathered.gathered_section import GatheredSection

    return GatheredSection(parts)


def _actions(evening: Evening) -> SectionProgress:
    promises = promised(evening).promises
    if not promises:
        return SectionProgress.EMPTY
    return SectionProgress.DONE if all(promise.is_over for promise in promises) else SectionProgress.BEGUN


def _make_actions(parts: Parts) -> Section:
    from app.views.followup.actions.actions_section import ActionsSection

    return ActionsSection(parts)


def _debrief(evening: Evening) -> SectionProgress:
    return SectionProgress.EMPTY if evening.followup.debrief == Debrief() else SectionProgress.DONE


def _make_debrief(parts: Parts) -> Section:
    from app.views.followup.debrief.debrief_section import DebriefSection

    return DebriefSection(parts)


def _make_decisions(parts: Parts) -> Section:
    from app.views.followup.decisions.decisions_section import DecisionsSection

    return DecisionsSection(parts)


def _letter(evening: Evening) -> SectionProgress:
    publications = evening.followup.publications
    if any(one.sent_on is not None for one in publications):
        return SectionProgress.DONE
    return SectionProgress.BEGUN if publications or evening.followup.own_texts else SectionProgress.EMPTY


def _make_letter(parts: Parts) -> Section:
    from app.views.followup.letter.letter_section import LetterSection

    return LetterSection(parts)


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow("gathered", QT_TRANSLATE_NOOP("Sections", "What was said"), _gathered, _make_gathered),
    SectionRow("decisions", QT_TRANSLATE_NOOP("Sections", "Decisions"), _decisions, _make_decisions),
    SectionRow("letter", QT_TRANSLATE_NOOP("Sections", "Letter to parents"), _letter, _make_letter),
    SectionRow("actions", QT_TRANSLATE_NOOP("Sections", "Actions and progress"), _actions, _make_actions),
    SectionRow("debrief", QT_TRANSLATE_NOOP("Sections", "Talk afterwards"), _debrief, _make_debrief),
)
