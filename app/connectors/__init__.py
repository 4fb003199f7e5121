"""The world outside as plain values."""
