"""What may be guessed of a ticket from its words alone: its language and its kind. A guess is shown as one, and corrected."""
