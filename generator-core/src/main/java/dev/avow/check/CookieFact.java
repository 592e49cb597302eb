package dev.avow.check;

/** A cookie that a response set: its name and the host, never its value. */
record CookieFact(String name, String host) {}
