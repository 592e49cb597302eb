package dev.avow.model;

/** What kind of mail a list sends. */
public enum MailClass {
  MARKETING,
  TRANSACTIONAL
}
