"""What we keep, about whom, and for how long."""
