"""What is true: tables and rules."""
