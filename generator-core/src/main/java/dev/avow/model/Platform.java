package dev.avow.model;

/** What an application runs on. */
public enum Platform {
  ANDROID,
  IOS,
  WINDOWS,
  MACOS,
  LINUX,
  WEB
}
