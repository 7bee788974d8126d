"""Known vulnerabilities of the libraries in constraints.txt: `python -m tests.audit`.

pip-audit lives in an environment of its own, and asks a service on the network. Where that cannot
be reached, this says that nothing was looked at, and is no failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PLACE = ROOT / ".venv" / "audit"


def main() -> int:
    """0 where nothing is known or nothing could be asked; 1 where something is known."""
    try:
        asked = dependencies()
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        print(f"pip-audit: not run ({type(error).__name__})")
        return 0
    looked_up = [each for each in asked if "vulns" in each]
    print(f"pip-audit: {len(looked_up)} of {len(asked)} libraries could be looked up")
    if not looked_up:
        print("pip-audit: not run (the service knows none of them, or is not reached)")
    found = [(each, vulnerability) for each in looked_up for vulnerability in each["vulns"]]
    for each, vulnerability in found:
        mended = ", ".join(vulnerability["fix_versions"]) or "no version yet"
        print(f"{each['name']} {each['version']}: {vulnerability['id']}, mended in {mended}")
    return int(bool(found))


def dependencies() -> list[dict[str, Any]]:
    """What pip-audit says of each library; those without "vulns" were skipped."""
    if not (PLACE / "bin" / "pip-audit").exists():
        subprocess.run([sys.executable, "-m", "venv", PLACE], check=True, capture_output=True)
        install = [PLACE / "bin" / "pip", "install", "-q", "pip-audit"]
        subprocess.run(install, check=True, capture_output=True, timeout=300)
    done = subprocess.run(
        [PLACE / "bin" / "pip-audit", "--progress-spinner", "off", "-f", "json",
         "-r", ROOT / "constraints.txt", "--no-deps", "--disable-pip"],
        capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    return found


if __name__ == "__main__":
    sys.exit(main())
