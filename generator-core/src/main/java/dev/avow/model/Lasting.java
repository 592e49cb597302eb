package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.Optional;

/** How long something lives on a device: for the browser session, or for a length of time. */
@Scalar(says = "'session' or a length of time", example = "session", pattern = "^session$|^P.+$")
public record Lasting(String text) {

  public Lasting {
    if (!text.equals("session")) {
      Span span = new Span(text);
      if (span.businessDays() > 0) {
        throw new NotReadable(
            "is counted in business days, and a browser counts all of them",
            "Write all days, such as 'P14D'.");
      }
      text = span.text();
    }
  }

  /** The length of time; empty for the session. */
  public Optional<Span> span() {
    return text.equals("session") ? Optional.empty() : Optional.of(new Span(text));
  }

  @Override
  public String toString() {
    return text;
  }
}
