"""The scorers lie beside the package, where ``python eval/gate.py`` finds them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "eval"))
