package dev.avow.model;

/** Which notice holds for data collected before a change. */
public enum OldData {
  OLD_NOTICE,
  NEW_NOTICE_WITH_CONSENT
}
