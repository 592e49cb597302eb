package dev.avow.template;

import freemarker.template.TemplateModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the declaration says no: {@code x.no}. Holds or not; prints nothing. */
final class Statement extends Seen {
  private final boolean holds;
  private final List<Fact> facts;

  Statement(boolean holds, List<Fact> facts) {
    super("");
    this.holds = holds;
    this.facts = facts;
  }

  static Statement not() {
    return new Statement(false, List.of());
  }

  @Override
  List<Fact> facts() {
    return facts;
  }

  @Override
  @Nullable TemplateModel find(String name) {
    return null;
  }

  @Override
  List<String> names() {
    return List.of();
  }

  @Override
  public boolean getAsBoolean() {
    return holds;
  }

  @Override
  public String getAsString() {
    return String.valueOf(holds);
  }
}
