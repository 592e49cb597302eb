package dev.avow.template;

import freemarker.template.TemplateModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same thing in other words: its plain word, its link, its law. */
final class Printed extends Seen {
  private final Seen of;

  Printed(String markdown, Seen of) {
    super(markdown);
    this.of = of;
  }

  @Override
  List<Fact> facts() {
    return of.facts();
  }

  @Override
  @Nullable TemplateModel find(String name) {
    return of.find(name);
  }

  @Override
  List<String> names() {
    return of.names();
  }

  @Override
  public boolean getAsBoolean() {
    return of.getAsBoolean();
  }

  @Override
  public String getAsString() {
    return of.getAsString();
  }
}
