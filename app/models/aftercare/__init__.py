"""What an evening brought, read again afterwards: subjects, their answers, and the thread from a quote to an action."""
