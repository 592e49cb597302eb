package dev.avow.model;

/** How a cookie name is meant. */
public enum CookieMatch {
  EXACT,
  GLOB
}
