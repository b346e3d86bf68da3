"""The frozen view: the evening as it was when its picture was held still, less all that was withdrawn since."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.live.room.room_steps import end_of_step
from app.models.aftercare.closing_tonight import TAKEN_FROM, source_words, spoken_words, still_stands
from app.models.agenda.timing import Reading
from app.models.evening import Evening, Stage, StageMode
from app.models.followup.followup import Answer, Followup
from app.models.harvest.harvest import Harvest
from app.models.said.privacy import Fine
from app.models.said.summary import KeyPoint
from app.services.handlers.fitting import at_step


def stands_still(stage: Stage) -> bool:
    """Tell whether the picture is held still, be it under black."""
    return stage.mode is StageMode.FREEZE or (stage.mode is StageMode.BLACK and stage.under is StageMode.FREEZE)


def still_shown(stage: Stage, now: datetime) -> bool:
    """Tell whether the time of a message is not up; `now` is aware UTC."""
    return stage.message_until is not None and now < stage.message_until


@dataclass(frozen=True, slots=True)
class FrozenView:
    """What the picture is made from as long as it is held. What went from it never comes back into it."""

    evening: Evening
    reading: Reading
    fine: Fine

    def less_what_went(self, before: Evening, after: Evening, now: datetime, fine: Fine) -> "FrozenView":
        """Return the view without what was withdrawn between two looks at the evening, or lasted until `now`.

        A step of the clock withdraws nothing: the picture is held so that the host can look ahead.
        """
        stage = self.evening.stage
        if stage.quote is not None and _went(self.evening, before, after, stage.quote):
            stage = replace(stage, quote=None, page=0)
        if stage.message and (not still_shown(stage, now) or after.stage.message != stage.message):
            stage = replace(stage, message="", message_until=None)
        points = self.evening.points
        if after.points is not before.points:
            points = tuple(_as_now(point, after) for point in points)
        forms = self.evening.harvests
        if after.harvests is not before.harvests:
            forms = tuple(_with_pitch_as_now(form, after) for form in forms)
        if stage.taken:
            went = {one for one in stage.taken if _taken_went(self.evening, before, after, one)}
            stage = replace(stage, taken=tuple(one for one in stage.taken if one not in went))
        followup = self.evening.followup
        if any(getattr(after, part) is not getattr(before, part) for part in TAKEN_FROM):
            followup = _followup_as_now(self.evening, after)
        held = replace(self.evening, stage=stage, points=points, harvests=forms, followup=followup)
        if held == self.evening and self.fine & fine == self.fine:
            return self
        step = self.evening.step
        # Fewer points may take fewer screens: the one that stands there stays, and no other step comes on.
        return replace(self, evening=at_step(held, step.id if step is not None else ""), fine=self.fine & fine)

    def less_a_time_that_passed(self, now: datetime) -> "FrozenView":
        """Return the view as it was to be when the time that it promises had come: the room never reads one from before."""
        told = (self.evening.as_told(promised) for promised in _promises(self.evening, self.reading))
        passed = max((time for time in told if self.reading.now < time <= now), default=None)
        return self if passed is None else replace(self, reading=self.evening.reading(passed))

    def less_what_was_for_a_moment(self) -> "FrozenView":
        """Return the view without quote and message: from the start page nobody watches the room."""
        stage = replace(self.evening.stage, quote=None, page=0, message="", message_until=None)
        return self if stage == self.evening.stage else replace(self, evening=replace(self.evening, stage=stage))


def _promises(evening: Evening, reading: Reading) -> tuple[datetime, ...]:
    """Return the times that the room was told: when we start, or until when the block and the step of it last."""
    here, block, step = reading.current, evening.block, evening.step
    if reading.closed:
        return ()
    if here is None or here.id in {block.id for block in evening.agenda.walk_in()}:
        return (reading.promised_start,)
    step_end = end_of_step(evening, reading, block, step) if block is not None and step is not None else None
    told = reading.told_end(evening.agenda.block(here.id))
    return tuple(promised for promised in (told, step_end) if promised is not None)


def _went(held: Evening, before: Evening, after: Evening, quote_id: str) -> bool:
    """Tell whether a quote was deleted, parked, given other words, or taken off by hand."""
    then, now = held.quote(quote_id), after.quote(quote_id)
    if then is None or now is None or now.parked or now.text != then.text:
        return True
    same_step = (before.run.block, before.run.step) == (after.run.block, after.run.step)
    return same_step and before.stage.quote == quote_id != after.stage.quote


def _taken_went(held: Evening, before: Evening, after: Evening, taken_id: str) -> bool:
    """Tell whether something that is taken along, or what it came from, was withdrawn; or taken off by hand."""
    if not still_stands(held, after, taken_id):
        return True
    same_step = (before.run.block, before.run.step) == (after.run.block, after.run.step)
    return same_step and taken_id in before.stage.taken and taken_id not in after.stage.taken


def _followup_as_now(held: Evening, after: Evening) -> Followup:
    """Return what was answered and promised, as far as all of it still is said now, of what still stands."""
    then, now = held.followup, after.followup
    return replace(
        then,
        answers=tuple(answer for answer in then.answers if _is_still_said(held, after, answer)),
        next_message=then.next_message if now.next_message == then.next_message else None,
        through=then.through if now.through == then.through else "",
        next_evening=then.next_evening if now.next_evening == then.next_evening else None,
    )


def _is_still_said(held: Evening, after: Evening, answer: Answer) -> bool:
    subject = answer.subject
    same_source = source_words(held, subject) == source_words(after, subject)
    same_words = spoken_words(held, subject) == spoken_words(after, subject)
    return same_source and same_words and after.followup.answer(subject) == answer


def _as_now(point: KeyPoint, after: Evening) -> KeyPoint:
    """Return a point that is held, switched off once it went, was switched off or was given other words."""
    now = after.point(point.id)
    stands = now is not None and now.accepted and now.text == point.text
    return point if stands or not point.accepted else replace(point, accepted=False)


def _with_pitch_as_now(form: Harvest, after: Evening) -> Harvest:
    """Return a form that is held, without its pitch once that was emptied or given other words."""
    now = after.harvest(form.table)
    return form if now is not None and now.pitch == form.pitch else replace(form, pitch="")
