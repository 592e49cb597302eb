package dev.avow.model;

/** Where a use reaches people. */
public enum Channel {
  WEB,
  APP,
  EMAIL,
  PHONE,
  POST,
  STORE,
  SERVICE_CENTER
}
