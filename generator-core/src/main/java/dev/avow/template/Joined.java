package dev.avow.template;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code ${joined(list)}}, {@code ${either(list)}}: a list in a sentence, marks and all. */
final class Joined implements TemplateMethodModelEx {
  private final Function<List<String>, String> sentence;

  /**
   * @param sentence how the parts are put together
   */
  Joined(Function<List<String>, String> sentence) {
    this.sentence = sentence;
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's own signature
  public Object exec(List arguments) throws TemplateModelException {
    List<String> parts = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof TemplateSequenceModel list) {
        for (int i = 0; i < list.size(); i++) {
          parts.add(printed(list.get(i)));
        }
      } else if (argument instanceof TemplateCollectionModel list) {
        for (TemplateModelIterator each = list.iterator(); each.hasNext(); ) {
          parts.add(printed(each.next()));
        }
      } else {
        throw new TemplateModelException("'joined' and 'either' take a list");
      }
    }
    return new MarkdownText(null, sentence.apply(parts));
  }

  private static String printed(TemplateModel item) throws TemplateModelException {
    if (item instanceof MarkdownText text) {
      return MarkdownFormat.INSTANCE.getMarkupString(text);
    }
    if (item instanceof TemplateScalarModel text) {
      return MarkdownFormat.INSTANCE.escapePlainText(text.getAsString());
    }
    throw new TemplateModelException(
        "'joined' and 'either' take a list of values that print themselves");
  }
}
