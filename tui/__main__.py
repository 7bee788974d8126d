"""The program's entry. Thin, because every engine process imports its parent's main module."""

import os


def main() -> None:
    """Run the command line."""
    os.umask(0o077)  # whatever is written, by libraries too, is its owner's alone
    try:
        from tui.cli import cli

        cli(prog_name="llmtui")
    except KeyboardInterrupt:  # while modules were still being imported
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
