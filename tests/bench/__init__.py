"""The bench: measures the app beside a floor in the same run. `python -m tests.bench` prints it."""
