package dev.avow.model;

/** Whether people are asked. */
public enum ConsentKind {
  NOT_NEEDED,
  OPT_IN,
  OPT_OUT
}
