"""SQL to rows, one file a screen."""
