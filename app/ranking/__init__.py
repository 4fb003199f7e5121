"""The whole backlog in memory: columns, ranks, differences between policies, and what would change a rank."""
