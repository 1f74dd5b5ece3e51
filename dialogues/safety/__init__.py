"""Suicide and self-harm, a child in danger, abuse, an overdose now."""
