"""The program's entry. Thin, because every engine process imports its parent's main module."""


def main() -> None:
    """Run the command line."""
    from tui.cli import cli

    cli(prog_name="llmtui")


if __name__ == "__main__":
    main()
