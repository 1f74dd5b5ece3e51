"""Women, Black and minority ethnic people, veterans and care leavers."""
