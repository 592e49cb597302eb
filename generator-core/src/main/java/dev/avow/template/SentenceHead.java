package dev.avow.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code ${sentence(x)}} and {@code ${capitalized(x)}}: a value at the head of a sentence. */
final class SentenceHead implements TemplateMethodModelEx {
  // From the last stop on, at most quotes, brackets and escaped signs follow.
  private static final Pattern ENDED = Pattern.compile("[.!?…。](?:[\"'”’)]|\\\\.)*$");

  // "https://…", "a@b.example", "b.example/terms", "eBay": written as it is written.
  private static final Pattern AS_WRITTEN =
      Pattern.compile("(?:\\p{Ll}[\\p{L}\\d]*\\p{Lu}|\\S*(?:@|://|[\\p{L}\\d]\\.[\\p{L}\\d]))");

  private final Locale language;
  private final String stop;

  /**
   * @param language whose capitals are meant: Turkish has two kinds of i
   * @param stop what is added where no sentence ends; empty for nothing
   */
  SentenceHead(Locale language, String stop) {
    this.language = language;
    this.stop = stop;
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's own signature
  public Object exec(List arguments) throws TemplateModelException {
    String text = arguments.size() == 1 ? markdown(arguments.get(0)) : "";
    String words = Marks.strip(text);
    if (words.isBlank()) {
      return new MarkdownText(null, "");
    }
    String capitalized = capitalized(text, words);
    boolean ended = ENDED.matcher(words.strip()).find();
    return new MarkdownText(null, ended ? capitalized : capitalized + stop);
  }

  private static String markdown(Object argument) throws TemplateModelException {
    if (argument instanceof MarkdownText text) {
      return MarkdownFormat.INSTANCE.getMarkupString(text);
    }
    if (argument instanceof TemplateScalarModel text) {
      return MarkdownFormat.INSTANCE.escapePlainText(text.getAsString());
    }
    throw new TemplateModelException("'sentence' and 'capitalized' take one value");
  }

  /**
   * @param words the text without marks
   */
  private String capitalized(String text, String words) {
    int at = 0;
    while (at < text.length() && Marks.isMark(text.charAt(at))) {
      at++;
    }
    if (at == text.length() || AS_WRITTEN.matcher(words.replace("\\", "")).lookingAt()) {
      return text;
    }
    int end = text.offsetByCodePoints(at, 1);
    return text.substring(0, at)
        + text.substring(at, end).toUpperCase(language)
        + text.substring(end);
  }
}
