"""The Compose panel and the *why* popover: the best plan beside today's, taken whole or move by move, each with its reasons."""
