package dev.avow.model;

/** What is done with data. */
public enum Processing {
  COLLECT,
  STORE,
  USE,
  COMBINE,
  PROFILE,
  SHARE,
  SELL,
  TRANSFER,
  ANONYMIZE,
  DELETE
}
