"""What we promised to say later, and the clock that keeps the promise."""
