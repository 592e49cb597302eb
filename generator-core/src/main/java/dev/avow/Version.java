package dev.avow;

import java.util.Objects;

/** Which Avow this is. */
final class Version {

  /** From the jar's manifest; classes outside a jar have none. */
  static final String TEXT =
      Objects.requireNonNullElse(
          Version.class.getPackage().getImplementationVersion(), "development");

  private Version() {}
}
