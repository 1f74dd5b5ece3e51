"""Families: finding someone, visits, money, letters, calls, worries."""
