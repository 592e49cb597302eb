package dev.avow.model;

/** What protects an item beyond the safeguards for all data. */
public enum Protection {
  MASKED,
  ENCRYPTED,
  HASHED,
  RESTRICTED
}
