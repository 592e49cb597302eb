package dev.avow.browser;

/**
 * Something a browser stored for a host: its name, never its value.
 *
 * @param place where the evidence says so
 */
public record Stored(Shelf shelf, String name, String host, String place) {}
