"""Jobs, courses, and what a criminal record means for both."""
