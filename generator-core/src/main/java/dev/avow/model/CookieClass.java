package dev.avow.model;

/** What a cookie is to the visitor. */
public enum CookieClass {
  STRICTLY_NECESSARY,
  FUNCTIONAL,
  ANALYTICS,
  MARKETING
}
