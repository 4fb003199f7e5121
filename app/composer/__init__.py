"""The best plan, and why: which candidates ship in which release, proven by an exact solver and explained."""
