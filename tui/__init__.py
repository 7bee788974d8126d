"""What the user sees: the terminal app and the command line."""
