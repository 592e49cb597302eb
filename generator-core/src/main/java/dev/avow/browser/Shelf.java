package dev.avow.browser;

/** A place in which a browser stores things for a site. */
public enum Shelf {
  COOKIE,
  LOCAL_STORAGE,
  SESSION_STORAGE,
  INDEXED_DB
}
