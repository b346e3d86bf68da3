"""The mail: a document as a draft that a mail program opens, with the calendar entry beside it."""

from app.reports.as_html import to_html
from app.reports.as_text import to_text
from app.reports.calendar_entry import to_calendar
from app.reports.document import Doc


def to_mail(doc: Doc) -> bytes:
    """Return the bytes of an .eml file: plain text and HTML, no sender and nobody to send it to yet."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(doc.title.split())
    message["X-Unsent"] = "1"  # Outlook then opens it to be sent, not as mail that came in
    message.set_content(to_text(doc))
    message.add_alternative(to_html(doc), subtype="html")
    if doc.event is not None:
        message.add_attachment(to_calendar(doc), maintype="text", subtype="calendar", filename="avond.ics")
    return message.as_bytes()
