"""The calendar of the Releases place: a month, and a timeline of six."""
