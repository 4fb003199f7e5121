"""Parts that two places use."""
