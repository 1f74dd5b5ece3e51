"""Appointments and court dates."""
