"""The builder of the summary: the board of points beside the quotes that go behind them."""
