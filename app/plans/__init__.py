"""Plans: the house's releases, teams and changes read as a problem for the composer, with what is asked of it."""
