"""The Settings: calm pages where a value is changed where it stands."""
