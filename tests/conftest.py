"""What all tests share: no test needs a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
