"""The cost/benefit chart of the Backlog: the table's changes as points, by effort and benefit."""
