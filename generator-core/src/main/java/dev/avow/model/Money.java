package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;

/** An amount in a currency (ISO 4217): {@code USD 26000000}. */
@Scalar(says = "an amount of money", example = "USD 26000000", pattern = "^[A-Z]{3} [0-9]+$")
public record Money(String text) {

  public Money {
    if (!text.matches("[A-Z]{3} [0-9]{1,15}")) {
      throw new NotReadable(
          "is not an amount of money", "Write currency and whole amount, such as 'USD 26000000'.");
    }
  }

  public String currency() {
    return text.substring(0, 3);
  }

  public long amount() {
    return Long.parseLong(text.substring(4));
  }

  @Override
  public String toString() {
    return text;
  }
}
