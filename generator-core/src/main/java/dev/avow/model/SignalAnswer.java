package dev.avow.model;

/** What the site does with a browser signal. */
public enum SignalAnswer {
  HONORED,
  NOT_HONORED,
  NOT_APPLICABLE
}
