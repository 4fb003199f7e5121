"""The sample: a believable half year of two products, planned by a seed and replayed by real commands."""
