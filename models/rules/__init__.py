"""Pure functions and enums: the rules of the domain, knowing nothing else."""
