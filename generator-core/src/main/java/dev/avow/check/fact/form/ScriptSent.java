package dev.avow.check.fact.form;

import dev.avow.check.field.FormGroup;
import dev.avow.site.page.DrawnForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Forms that say of no address and that a script sends: where to cannot be seen. One that has an
 * address is sent there where the script fails, so that it is judged by it.
 */
final class ScriptSent {

  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script:not([src])");
  private static final Evaluator FOR_SCRIPTS =
      Selector.evaluatorOf("button[type=button], input[type=button]");

  /** One that is longer is a library, and names everything. */
  private static final int LONGEST = 50_000;

  /** A script that only looks at what was typed cancels too, and sends nothing. */
  private static final Pattern SENDS =
      Pattern.compile("fetch\\(|xmlhttprequest|\\.ajax\\(|\\$\\.post\\(|axios|sendbeacon");

  private final Document document;
  private @Nullable List<String> takers;

  ScriptSent(Document document) {
    this.document = document;
  }

  boolean takes(FormGroup group, Element form) {
    boolean led = group.submitters().stream().anyMatch(button -> button.hasAttr("formaction"));
    if (led || form.hasAttr("action") || form.attr("method").equalsIgnoreCase("dialog")) {
      return false;
    }
    if (DrawnForm.in(document)) {
      return true;
    }
    boolean noButton = group.submitters().isEmpty() && form.selectFirst(FOR_SCRIPTS) != null;
    return noButton || (!form.id().isEmpty() && namedByTaker(form.id()));
  }

  private boolean namedByTaker(String id) {
    Pattern named = Pattern.compile("[\"'#]" + Pattern.quote(id) + "(?![\\w-])");
    return takers().stream().anyMatch(script -> named.matcher(script).find());
  }

  /** The scripts of the page that keep a browser from sending a form, and send something. */
  private List<String> takers() {
    List<String> known = takers;
    if (known == null) {
      known = new ArrayList<>();
      for (Element script : document.select(SCRIPTS)) {
        String code = script.data();
        String lower = code.length() > LONGEST ? "" : code.toLowerCase(Locale.ROOT);
        if (lower.contains("submit")
            && lower.contains("preventdefault")
            && SENDS.matcher(lower).find()) {
          known.add(code);
        }
      }
      takers = known;
    }
    return known;
  }
}
