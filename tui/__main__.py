"""The program's entry. Thin, because every engine process imports its parent's main module."""


def main() -> None:
    """Run the command line."""
    try:
        from tui.cli import cli

        cli(prog_name="llmtui")
    except KeyboardInterrupt:  # while modules were still being imported
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
