package dev.avow.yaml;

/** A value that cannot be what its key wants; becomes a finding at the value's place. */
public final class NotReadable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param problem why, as the end of a sentence that begins with the quoted value: {@code "has
   *     no @"}
   * @param remedy what to type instead, as a sentence
   */
  public NotReadable(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
