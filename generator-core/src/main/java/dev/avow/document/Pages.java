package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.template.Fact;
import dev.avow.template.Html;
import dev.avow.template.Rendering;
import dev.avow.template.Templates;
import dev.avow.template.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Puts a document into its page and its review copy: one file each, no script, no network. */
final class Pages {
  private final Templates templates;
  private final Content content;
  private final Declaration declaration;
  private final Wording wording;
  private final DocumentOptions options;
  private final List<Finding> findings;
  private final Map<PathPattern, List<String>> requirements = new LinkedHashMap<>();

  Pages(
      Templates templates,
      Content content,
      Declaration declaration,
      Wording wording,
      DocumentOptions options,
      List<Finding> findings) {
    this.templates = templates;
    this.content = content;
    this.declaration = declaration;
    this.wording = wording;
    this.options = options;
    this.findings = findings;
    options.requirements().forEach((path, ids) -> requirements.put(PathPattern.of(path), ids));
  }

  /** Title and text, for a page that somebody else makes. */
  String fragment(Written document) {
    return html("# ", document.title()) + body(document);
  }

  /** The text in the element whose words the digest of {@link #meta} is made of. */
  String body(Written document) {
    return "<article data-avow=\""
        + document.id()
        + "\">\n"
        + String.join(
            "", Markup.children(document.tree()).stream().map(document.html()::get).toList())
        + "</article>\n";
  }

  private static String html(String prefix, String words) {
    return Markup.html(
        Markup.parse(prefix + dev.avow.text.Markdown.escape(words)), new IdentityHashMap<>());
  }

  String page(Written document, boolean contents) throws IOException {
    Map<String, Object> variables = shell(document, document.title(), "page");
    variables.put("contents", contents ? contents(document) : List.of());
    variables.put("main", new Html(fragment(document)));
    variables.put("body", new Html(body(document)));
    return shown("page/page.html.ftl", variables);
  }

  String review(Written document, String language) throws IOException {
    String title = wording.say("title-review").replace("{1}", document.title());
    Map<String, Object> variables = shell(document, title, "review");
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Clause clause : document.clauses()) {
      IdentityHashMap<Node, Set<Fact>> factsOf = new IdentityHashMap<>();
      for (ReadBlock block : clause.blocks()) {
        factsOf.computeIfAbsent(block.top(), top -> new LinkedHashSet<>()).addAll(block.facts());
      }
      for (Node top : clause.tops()) {
        Set<Fact> facts = factsOf.getOrDefault(top, Set.of());
        blocks.add(
            Map.of(
                "html", new Html(document.html().getOrDefault(top, "")),
                "clause", clause.id(),
                "file", clause.template(),
                "facts", Margin.of(facts),
                "requirements", requirements(facts)));
      }
    }
    variables.put("blocks", blocks);
    variables.put("factsTitle", wording.say("review-facts"));
    variables.put("requirementsTitle", wording.say("review-requirements"));
    variables.put("lang", language);
    return shown("page/review.html.ftl", variables);
  }

  private List<String> requirements(Set<Fact> facts) {
    List<List<String>> paths = facts.stream().map(fact -> SaidFacts.steps(fact.path())).toList();
    List<String> served = new ArrayList<>();
    requirements.forEach(
        (pattern, ids) -> {
          if (paths.stream().anyMatch(pattern::covers)) {
            served.addAll(ids);
          }
        });
    return served.stream().distinct().sorted().toList();
  }

  private Map<String, Object> shell(Written document, String title, String kind)
      throws IOException {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("lang", wording.language());
    variables.put("title", title);
    variables.put(
        "organization",
        declaration.organization().then(organization -> organization.name()).given().orElse(""));
    variables.put("css", new Html(css(kind)));
    variables.put("meta", meta(document));
    variables.put("draft", kind.equals("page") ? draft(document) : everythingOpen());
    variables.put("draftTitle", wording.say("draft"));
    variables.put("contentsTitle", wording.say("contents"));
    variables.put("skip", wording.say("skip"));
    return variables;
  }

  /** A page names what it lacks itself; of the locks of a room its readers need not hear. */
  private List<String> draft(Written document) {
    List<OpenRequirement> own =
        options.open().stream().filter(row -> row.documents().contains(document.id())).toList();
    List<String> draft = new ArrayList<>(own.stream().map(OpenRequirement::says).toList());
    int others = options.open().size() - own.size();
    if (others > 0) {
      draft.add(wording.say("draft-elsewhere").replace("{1}", String.valueOf(others)));
    }
    return draft;
  }

  private List<String> everythingOpen() {
    return options.open().stream().map(OpenRequirement::says).toList();
  }

  private String css(String kind) throws IOException {
    // The review copy looks like the page, with a margin.
    String css = file("page/page.css") + (kind.equals("page") ? "" : file("page/" + kind + ".css"));
    // A style sheet that closes its own element could open any other.
    return css.replace("\r\n", "\n").replace("</", "<\\/");
  }

  private String file(String name) throws IOException {
    return content.find(name).map(file -> file.text()).orElse("");
  }

  /** What the check of the live site compares (docs/clauses.md says how it is made). */
  private String meta(Written document) {
    String version = notice(true);
    String effective = notice(false);
    return "sha256:"
        + document.digest()
        + "; id="
        + document.id()
        + (version.isEmpty() ? "" : "; version=" + version)
        + (effective.isEmpty() ? "" : "; effective=" + effective)
        + "; lang="
        + wording.language();
  }

  private String notice(boolean version) {
    return declaration
        .notice()
        .given()
        .flatMap(
            notice ->
                version
                    ? notice.version().given()
                    : notice.effective().given().map(String::valueOf))
        .orElse("");
  }

  private static List<Map<String, String>> contents(Written document) {
    List<Map<String, String>> contents = new ArrayList<>();
    for (Node top : Markup.children(document.tree())) {
      String id = document.ids().get(top);
      if (id != null && top instanceof Heading heading && heading.getLevel() == 2) {
        contents.add(Map.of("id", id, "text", Markup.words(top)));
      }
    }
    return contents;
  }

  private String shown(String template, Map<String, ?> variables) {
    Rendering rendering = templates.page(template, variables);
    findings.addAll(rendering.findings());
    ActiveContent.first(rendering.text())
        .ifPresent(
            active ->
                findings.add(
                    new Finding(
                        DocumentRules.ACTIVE,
                        Location.of(rendering.file()),
                        "The page holds '" + active + "'.",
                        "Take it out: a notice works without script, frame, form, image and"
                            + " network.")));
    return rendering.text();
  }
}
