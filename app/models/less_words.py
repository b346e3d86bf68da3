"""Less words: what an evening becomes when words go for good, in the forms of the tables and in what comes after."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, AnswerKind, Followup, SubjectKind
from app.models.followup.kept_file import may_hold
from app.models.followup.publications import Debrief, Publication, digest_of
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest, with_text
from app.models.said.wiped import Going


def less_words(evening: Evening, gone: Going) -> Evening:
    """Return the evening without these words where they stand without an id: forms, what is taken along, answers, exits.

    What is taken along from a point or quote that goes is gone too, and so is the answer to it.
    """
    after = less_in_followup(evening.followup, gone)
    forms = (_less_in_form(form, gone) for form in evening.harvests)
    exits = (_less_in_exit(one, gone) for one in evening.exits)
    taken = {one.id for one in after.taken}
    return replace(
        evening,
        harvests=tuple(form for form in forms if not form.is_empty),
        exits=tuple(one for one in exits if one != Exit()),
        followup=after,
        stage=replace(evening.stage, taken=tuple(one for one in evening.stage.taken if one in taken)),
    )


def less_in_followup(followup: Followup, gone: Going) -> Followup:
    """Return what comes after without these words, and without what was about a point or quote that goes."""
    answers = (_less_in_answer(answer, gone) for answer in followup.answers if not is_about(gone, answer.id))
    return replace(
        followup,
        taken=tuple(
            one for one in followup.taken if not (gone.has_words(one.words) or is_about(gone, one.subject.key))
        ),
        answers=tuple(answer for answer in answers if answer.kind is not AnswerKind.DONT or answer.words),
        through=_less(followup.through, gone),
        actions=tuple(_less_in_action(one, gone) for one in followup.actions if not gone.has_words(one.title)),
        own_texts=tuple(
            replace(one, words=gone.less(one.words)) for one in followup.own_texts if not gone.has_words(one.words)
        ),
        publications=tuple(_less_in_publication(one, gone) for one in followup.publications),
        debrief=_less_in_debrief(followup.debrief, gone),
    )


def places_of(evening: Evening, gone: Going) -> int:
    """Return in how many places beside quotes and points something goes along with these words."""
    followup, after = evening.followup, less_in_followup(evening.followup, gone)
    told = ((followup.own_texts, after.own_texts), (followup.publications, after.publications))
    changed = sum(len(set(was) - set(now)) for was, now in ((followup.actions, after.actions), *told))
    forms = (text for form in evening.harvests for _, text in form.texts())
    words = (*forms, *(one.word for one in evening.exits), followup.through)
    return (
        changed
        + (followup.debrief != after.debrief)
        + sum(map(gone.has_words, words))
        + sum(gone.has_words(one.words) or is_about(gone, one.subject.key) for one in followup.taken)
        + sum(
            is_about(gone, one.id) or gone.has_words(one.words) or gone.has_words(one.owner) for one in followup.answers
        )
    )


def is_about(gone: Going, subject: str) -> bool:
    """Tell whether this is the key of a subject that goes: a point, or a quote that was parked."""
    kind, _, wanted = subject.partition(":")
    return kind in (SubjectKind.POINT, SubjectKind.PARKED) and wanted in gone.ids


def _less_in_form(form: Harvest, gone: Going) -> Harvest:
    for field, text in form.texts():
        if gone.has_words(text):
            form = with_text(form, field, "")
    return form


def _less_in_exit(one: Exit, gone: Going) -> Exit:
    return replace(one, word=_less(one.word, gone))


def _less_in_answer(answer: Answer, gone: Going) -> Answer:
    """A *no* of which the reason went is no answer any more; see `less_in_followup`."""
    return replace(answer, words=_less(answer.words, gone), owner=_less(answer.owner, gone))


def _less_in_action(action: Action, gone: Going) -> Action:
    """An action that came from a point or quote that goes stays a promise; it only no longer says from what it came."""
    return replace(
        action,
        title=gone.less(action.title),
        owner=gone.less(action.owner),
        notice=gone.less(action.notice),
        reason=gone.less(action.reason),
        sources=tuple(source for source in action.sources if not is_about(gone, source.key)),
        updates=tuple(replace(update, words=gone.less(update.words)) for update in action.updates),
    )


def _less_in_publication(one: Publication, gone: Going) -> Publication:
    """What was decided on says in the place of these words that they were removed; then it has another hash."""
    document = gone.less(one.document)
    digest = one.digest if document == one.document else digest_of(document)
    approver, through, kept = map(gone.less, (one.approver, one.through, one.kept))
    without = replace(one, document=document, digest=digest, approver=approver, through=through, kept=kept)
    return replace(without, kept="", file="") if _file_goes(one, gone) else without


def _file_goes(one: Publication, gone: Going) -> bool:
    return bool(one.file) and (gone.less(one.kept) != one.kept or may_hold(one.file, one.kept, gone))


def files_going(evening: Evening, gone: Going) -> tuple[str, ...]:
    """Return the names of the kept files that go along with these words."""
    return tuple(one.kept for one in evening.followup.publications if _file_goes(one, gone))


def _less_in_debrief(debrief: Debrief, gone: Going) -> Debrief:
    return Debrief(gone.less(debrief.stood_out), gone.less(debrief.missed), gone.less(debrief.otherwise))


def _less(text: str, gone: Going) -> str:
    return "" if gone.has_words(text) else text
