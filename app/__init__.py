"""What happens: commands, queries and jobs, without Qt."""
