package dev.avow.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Markdown that is printed as it is: it was escaped, and marked, when it was made. */
class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {
  MarkdownText(@Nullable String plain, @Nullable String markdown) {
    super(plain, markdown);
  }

  @Override
  public CommonMarkupOutputFormat<MarkdownText> getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
