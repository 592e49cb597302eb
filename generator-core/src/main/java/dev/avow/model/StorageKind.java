package dev.avow.model;

/** A kind of storage or reading on a device. */
public enum StorageKind {
  COOKIE,
  LOCAL_STORAGE,
  SESSION_STORAGE,
  INDEXED_DB,
  PIXEL,
  SDK,
  FINGERPRINT
}
