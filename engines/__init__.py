"""The model's side of llmtui: runs without a terminal and without a database."""
