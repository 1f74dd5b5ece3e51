"""Where help is: services, prisons, councils and the places they are near."""
