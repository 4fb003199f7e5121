"""The Fixes tab of the Releases place: which release has which fix, by branch."""
