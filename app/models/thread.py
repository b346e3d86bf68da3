"""The thread of a subject: from the quotes behind it to its answer, the actions that came of it, and who was told."""

from dataclasses import dataclass

from app.models.evening import Evening
from app.models.followup.followup import Action, Answer
from app.models.followup.publications import Length, Publication
from app.models.said.dialogue import Quote
from app.models.subjects import Raised, behind


@dataclass(frozen=True, slots=True)
class Thread:
    """All stations of a subject, walked from what was said to what was told, and back."""

    raised: Raised
    quotes: tuple[Quote, ...]
    answer: Answer | None
    actions: tuple[Action, ...]
    told: tuple[Publication, ...]


def thread(evening: Evening, raised: Raised) -> Thread:
    """Return the thread of a subject as it is now.

    A letter about the evening tells the answer to every subject; one about how things go only the updates in it.
    """
    followup = evening.followup
    actions = followup.actions_for(raised.subject)
    telling = {update.told for action in actions for update in action.updates if update.told}
    told = tuple(one for one in followup.publications if one.length is not Length.PROGRESS or one.id in telling)
    return Thread(raised, behind(evening, raised.subject), followup.answer(raised.subject), actions, told)
