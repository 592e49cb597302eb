package dev.avow.model;

/** What happens to data when their time is over. */
public enum Afterwards {
  DELETE,
  ANONYMIZE,
  ARCHIVE,
  RETURN
}
