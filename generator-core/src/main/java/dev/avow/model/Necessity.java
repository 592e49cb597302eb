package dev.avow.model;

/** Whether people must give the data. */
public enum Necessity {
  REQUIRED,
  OPTIONAL,
  NOT_REQUIRED
}
