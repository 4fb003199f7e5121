"""The palette: one field for every command and everything that can be found."""
