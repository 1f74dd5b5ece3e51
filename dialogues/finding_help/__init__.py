"""Services by need and place."""
