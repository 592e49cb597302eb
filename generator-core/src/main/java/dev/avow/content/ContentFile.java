package dev.avow.content;

import java.nio.charset.StandardCharsets;

/** One file of the content. */
public final class ContentFile {

  private final String name;
  private final byte[] bytes;
  private final boolean shipped;

  ContentFile(String name, byte[] bytes, boolean shipped) {
    this.name = name;
    this.bytes = bytes;
    this.shipped = shipped;
  }

  /** As messages show it: the shipped name, or the path in the overlay. */
  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether Avow wrote it, rather than the organization. */
  public boolean shipped() {
    return shipped;
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
