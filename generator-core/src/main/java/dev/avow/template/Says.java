package dev.avow.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@says x>words</@says>}: the words, if x holds, marked as resting on x. The one way for
 * fixed words to rest on a fact that they do not print.
 */
final class Says implements TemplateDirectiveModel {
  /** FreeMarker passes an unnamed argument to macros only, so clauses call this one. */
  static final String PRELUDE = "<#macro says fact><@saysOn on=fact><#nested></@saysOn></#macro>";

  /** What makes a line a heading, an item, a quotation; it must stay in front of the mark. */
  private static final Pattern PREFIX =
      Pattern.compile("^\\s*((#{1,6}|>|[-*+]|\\d{1,9}[.)])\\s+)*\\s*");

  private static final Pattern RULER = Pattern.compile("^[\\s|:=-]*$");

  private final View view;

  Says(View view) {
    this.view = view;
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's own signature
  public void execute(
      Environment env, Map parameters, TemplateModel[] loop, @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    List<Seen> on = new ArrayList<>();
    collect(parameters.get("on"), on);
    List<Fact> facts = on.stream().flatMap(seen -> seen.facts().stream()).distinct().toList();
    if (body != null && !on.isEmpty() && on.stream().allMatch(Seen::getAsBoolean)) {
      StringWriter words = new StringWriter();
      body.render(words);
      env.getOut().write(marked(words.toString(), facts));
    }
  }

  private static void collect(@Nullable Object argument, List<Seen> on)
      throws TemplateModelException {
    if (argument instanceof Seen seen) {
      on.add(seen);
    } else if (argument instanceof TemplateSequenceModel several) {
      for (int i = 0; i < several.size(); i++) {
        collect(several.get(i), on);
      }
    } else {
      throw new TemplateModelException(
          "'says' rests on values of the declaration: <@says x>, <@says x.no>, <@says [x, y]>");
    }
  }

  private String marked(String text, List<Fact> facts) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(RULER.matcher(line).matches() ? line : line(line, facts));
    }
    return String.join("\n", lines);
  }

  private String line(String line, List<Fact> facts) {
    if (line.stripLeading().startsWith("|")) {
      // Each cell by itself: GFM drops cells that are too many, and a mark must not stay open.
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("(?<!\\\\)\\|", -1)) {
        cells.add(cell.isBlank() ? cell : view.marks().said(cell, facts));
      }
      return String.join("|", cells);
    }
    Matcher prefix = PREFIX.matcher(line);
    int end = prefix.find() ? prefix.end() : 0;
    return line.substring(0, end) + view.marks().said(line.substring(end), facts);
  }
}
