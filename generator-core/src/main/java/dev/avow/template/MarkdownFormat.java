package dev.avow.template;

import dev.avow.text.Markdown;
import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Markdown as an output format of FreeMarker, so that escaping is the rule and not a habit. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownText> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  /** Space at the edges is kept: it stands between words that a template puts together. */
  @Override
  public String escapePlainText(String text) {
    String escaped = Markdown.escape(text);
    if (text.isEmpty()) {
      return escaped;
    }
    if (escaped.isEmpty()) {
      return text.isBlank() ? " " : "";
    }
    return (Character.isWhitespace(text.charAt(0)) ? " " : "")
        + escaped
        + (Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return false;
  }

  @Override
  protected MarkdownText newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markdown) {
    return new MarkdownText(plain, markdown);
  }
}
