package dev.avow.model;

/** Where changes of the notice are announced. */
public enum ChangeChannel {
  HOME_PAGE,
  EMAIL,
  BANNER,
  IN_APP,
  POST
}
