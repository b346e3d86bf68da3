"""The frame: the window, its pages, and what is said whatever page is in front."""
