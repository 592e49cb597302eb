package dev.avow.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything of a declaration that a template sees: it prints itself, holds or does not hold in a
 * condition, and knows the facts it rests on.
 */
abstract class Seen extends MarkdownText
    implements TemplateHashModel, TemplateBooleanModel, TemplateScalarModel {

  Seen(String markdown) {
    super(null, markdown);
  }

  /** The facts that a sentence resting on this rests on. */
  abstract List<Fact> facts();

  /** What it has under the name, or null if there is no such name. */
  abstract @Nullable TemplateModel find(String name);

  /** The name of everything it has, for did-you-mean. */
  abstract List<String> names();

  @Override
  public final @Nullable TemplateModel get(String name) {
    return find(name);
  }

  Seen child(String name) {
    if (find(name) instanceof Seen seen) {
      return seen;
    }
    throw new IllegalArgumentException(name);
  }

  @Override
  public boolean isEmpty() {
    return !getAsBoolean();
  }

  @Override
  public abstract boolean getAsBoolean();

  @Override
  public abstract String getAsString();
}
