"""What the user sees: the terminal app and the command line."""

import os

# Read by Textual when it is imported. A key appears with the next frame: at 60 a second one in
# twenty took 25 ms while a reply came, now 12. Nothing is drawn while nothing changes.
os.environ.setdefault("TEXTUAL_FPS", "120")
