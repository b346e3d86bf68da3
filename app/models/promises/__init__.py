"""The promises: what was promised on all evenings, what comes of it, and with what the next evening opens."""
