"""Doctors, medicines, drugs and drink, the mind, and overdose."""
