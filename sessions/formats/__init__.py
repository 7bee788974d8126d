"""What sessions are written to and read from: one file a format."""

NAMES = ("markdown", "json", "sharegpt", "alpaca", "text")
"""What can be written."""
