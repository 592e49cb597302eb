package dev.avow.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that cannot be what its key wants; becomes a finding at the value's place. */
public final class NotReadable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final @Nullable String shown;

  /**
   * @param problem why, as the end of a sentence that begins with the quoted value: {@code "has
   *     no @"}
   * @param remedy what to type instead, as a sentence
   */
  public NotReadable(String problem, String remedy) {
    this(problem, remedy, null);
  }

  /**
   * @param shown what to print in place of a value that holds a secret
   */
  public NotReadable(String problem, String remedy, @Nullable String shown) {
    super(problem);
    this.remedy = remedy;
    this.shown = shown;
  }

  public String remedy() {
    return remedy;
  }

  /** What to print in place of the value; empty when it may be shown as it is. */
  public Optional<String> shown() {
    return Optional.ofNullable(shown);
  }
}
