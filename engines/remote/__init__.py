"""Chat-completions servers: how they are asked, what they answer, and what goes wrong."""
