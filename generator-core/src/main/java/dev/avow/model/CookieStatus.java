package dev.avow.model;

/** Whether a cookie is still set. */
public enum CookieStatus {
  LIVE,
  RETIRED
}
