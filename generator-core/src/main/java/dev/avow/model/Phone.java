package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;

/**
 * A telephone number as people write it: digits, spaces, dashes, dots, brackets, a leading plus.
 */
@Scalar(
    says = "a telephone number",
    example = "\"+1 800 555 0142\"",
    pattern = "^\\+?[0-9(][0-9 ().\\-/]{3,30}( ?(x|ext\\.?) ?[0-9]{1,6})?$")
public record Phone(String text) {

  public Phone {
    if (!text.matches("\\+?[0-9(][0-9 ().\\-/]{3,30}( ?(x|ext\\.?) ?[0-9]{1,6})?")) {
      throw new NotReadable(
          "is not a telephone number", "Write digits and spaces, such as \"+1 800 555 0142\".");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
