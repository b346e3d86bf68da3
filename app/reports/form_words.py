"""What the fields of the form of a table are called: one set of words, for the paper card and the record.

The form on the screen says the same in the language of the app, which a test holds.
"""

from app.models.harvest.harvest import FormField

INSIGHTS = "Drie inzichten"
"""What stands before the three of them; each by itself is an insight with its number."""
INSIGHT = "Inzicht"
TELLS = "Wie vertelt"

LABELS = {
    FormField.INSIGHT_1: f"{INSIGHT} 1",
    FormField.INSIGHT_2: f"{INSIGHT} 2",
    FormField.INSIGHT_3: f"{INSIGHT} 3",
    FormField.SCHOOL: "School kan",
    FormField.PARENTS: "Ouders kunnen",
    FormField.OBSTACLE: "Dit staat in de weg",
    FormField.SAYING: "Mooiste uitspraak",
    FormField.QUESTION: "Vraag aan school",
    FormField.PITCH: "Onze pitch",
}
