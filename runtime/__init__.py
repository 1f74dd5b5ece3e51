"""How it starts: settings, wiring, the processes and the command line."""
