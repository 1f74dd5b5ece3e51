"""What we hold about a person, in which language, and how to make us stop."""
