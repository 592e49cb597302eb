package dev.avow.check.fact.form;

import dev.avow.check.fact.place.Shared;
import dev.avow.check.field.FormGroup;
import dev.avow.site.address.Address;
import dev.avow.text.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where forms are sent (HTML, "form submission algorithm"): once for each button, once for none.
 */
public final class FormTargets {

  private static final Pattern CANCELLED =
      Pattern.compile("return\\s+false|preventdefault", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITIONAL =
      Pattern.compile("\\bif\\b|\\?|&&|\\|\\|", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPTY_SCRIPT = Pattern.compile("\\s*#\\s*");
  private static final List<String> SCRIPT_ATTRIBUTES =
      List.of(
          "@submit",
          "@submit.prevent",
          "v-on:submit",
          "v-on:submit.prevent",
          "ng-submit",
          "(ngsubmit)",
          "data-ng-submit",
          "x-on:submit",
          "wire:submit",
          "wire:submit.prevent");

  /** Where htmx sends a form in place of the browser, each also as {@code data-}. */
  private static final List<String> HTMX =
      List.of("hx-post", "hx-get", "hx-put", "hx-patch", "hx-delete");

  private static final Target BY_SCRIPT =
      new Target(Target.Goes.SCRIPT, "a script", "", true, false, "");

  private final Address page;
  private final Address base;
  private final ScriptSent scripts;
  private final Shared shared;

  /**
   * The targets of a document's forms.
   *
   * @param document the page, or a frame written into it
   * @param page where the document came from, which an empty action means
   * @param base what other actions resolve against
   * @param shared what the targets of many pages have in common
   */
  public FormTargets(Document document, Address page, Address base, Shared shared) {
    this.scripts = new ScriptSent(document);
    this.page = page;
    this.base = base;
    this.shared = shared;
  }

  /** Every way in which the form can be sent. */
  public List<Target> of(FormGroup group) {
    Element form = group.form();
    if (form == null) {
      return List.of(BY_SCRIPT);
    }
    Set<Target> targets = new LinkedHashSet<>();
    boolean replaced = replaced(form, "", targets);
    if (!replaced && scripts.takes(group, form)) {
      return List.of(BY_SCRIPT);
    }
    if (form.hasAttr("action") || (group.submitters().isEmpty() && !replaced)) {
      targets.add(target(form, form.attr("method"), form.attr("action"), ""));
    }
    for (Element submitter : group.submitters()) {
      // The script takes the action's place wherever it runs; the action stays for where it fails.
      boolean elsewhere = replaced(submitter, name(submitter), targets) || replaced;
      if (elsewhere && !submitter.hasAttr("formaction") && !form.hasAttr("action")) {
        continue;
      }
      String method =
          submitter.hasAttr("formmethod") ? submitter.attr("formmethod") : form.attr("method");
      String action =
          submitter.hasAttr("formaction") ? submitter.attr("formaction") : form.attr("action");
      targets.add(target(form, method, action, name(submitter)));
    }
    return targets.stream().map(target -> target.once(shared)).toList();
  }

  private Target target(Element form, String written, String action, String submitter) {
    String method = written.toLowerCase(Locale.ROOT);
    if (method.equals("dialog")) {
      return new Target(Target.Goes.NOWHERE, "", "", true, false, submitter);
    }
    boolean byGet = !method.equals("post");
    if (scripted(form) || EMPTY_SCRIPT.matcher(action).matches()) {
      return new Target(Target.Goes.SCRIPT, "a script", "", true, byGet, submitter);
    }
    // The page's own address, not its base: only a truly empty string means it.
    return action.isEmpty()
        ? Target.of(page, byGet, submitter)
        : Target.of(base.resolve(action), byGet, submitter);
  }

  private boolean replaced(Element element, String submitter, Set<Target> targets) {
    boolean any = false;
    for (String attribute : HTMX) {
      String name = element.hasAttr(attribute) ? attribute : "data-" + attribute;
      if (element.hasAttr(name)) {
        String written = element.attr(name);
        boolean byGet = attribute.equals("hx-get");
        targets.add(Target.of(written.isEmpty() ? page : base.resolve(written), byGet, submitter));
        any = true;
      }
    }
    return any;
  }

  private static boolean scripted(Element form) {
    String onSubmit = form.attr("onsubmit");
    // A script that cancels only what is not filled in leaves the rest to the action.
    return (CANCELLED.matcher(onSubmit).find() && !CONDITIONAL.matcher(onSubmit).find())
        || SCRIPT_ATTRIBUTES.stream().anyMatch(form::hasAttr);
  }

  private static String name(Element submitter) {
    String name = submitter.attr("name");
    return Line.of(name.isEmpty() ? submitter.id() : name, 60);
  }
}
