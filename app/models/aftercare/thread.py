"""The thread of a subject: from the quotes behind it to its answer, the actions that came of it, and who was told."""

from dataclasses import dataclass

from app.models.aftercare.subjects import Raised, behind
from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, SubjectKind
from app.models.followup.publications import Length, Publication
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote


@dataclass(frozen=True, slots=True)
class Thread:
    """All stations of a subject, walked from what was said to what was told, and back.

    What came from a table has the `form` of that table and the title of its `theme`.
    """

    raised: Raised
    quotes: tuple[Quote, ...]
    answer: Answer | None
    actions: tuple[Action, ...]
    told: tuple[Publication, ...]
    form: Harvest | None = None
    theme: str = ""


def thread(evening: Evening, raised: Raised) -> Thread:
    """Return the thread of a subject as it is now.

    A letter about the evening tells the answer to every subject; one about how things go only the updates in it.
    """
    followup = evening.followup
    actions = followup.actions_for(raised.subject)
    telling = {update.told for action in actions for update in action.updates if update.told}
    told = tuple(one for one in followup.publications if one.length is not Length.PROGRESS or one.id in telling)
    said, answer = behind(evening, raised.subject), followup.answer(raised.subject)
    if raised.subject.kind not in (SubjectKind.PITCH, SubjectKind.QUESTION):
        return Thread(raised, said, answer, actions, told)
    tables = (*evening.seating.tables, *evening.seating.away)
    theme = evening.theme(next((table.theme for table in tables if table.id == raised.subject.id), None))
    form = evening.harvest(raised.subject.id)
    return Thread(raised, said, answer, actions, told, form, theme.title if theme is not None else "")
