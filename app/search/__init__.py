"""The search index and what stands on it: what is found by words, and what is alike."""
