"""The subcommands of `llmtui`, one file each."""
