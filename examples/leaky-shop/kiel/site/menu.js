// Opens and closes the menu.
