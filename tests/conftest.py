"""Settings that hold for all tests."""

from hypothesis import settings

# No timed test: machines differ. And the same examples everywhere, so that a failure repeats.
settings.register_profile("retold", deadline=None, derandomize=True)
settings.load_profile("retold")
