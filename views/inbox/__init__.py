"""The Inbox: triage of tickets, and the dialog that imports them."""
