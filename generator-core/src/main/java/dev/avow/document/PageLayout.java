package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.model.Notice;
import dev.avow.template.Fact;
import dev.avow.template.Html;
import dev.avow.template.Rendering;
import dev.avow.template.Templates;
import dev.avow.template.Wording;
import dev.avow.text.Markdown;
import dev.avow.yaml.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Puts a document into its page and its review copy: one file each, no script, no network. */
final class PageLayout {
  private final Templates templates;
  private final Content content;
  private final Declaration declaration;
  private final Wording wording;
  private final OtherLanguages others;
  private final DocumentOptions options;
  private final List<Finding> findings;
  private final ServedRequirements served;
  private final Map<String, String> styles = new HashMap<>();

  PageLayout(
      Templates templates,
      Content content,
      Declaration declaration,
      Wording wording,
      OtherLanguages others,
      DocumentOptions options,
      List<Finding> findings) {
    this.templates = templates;
    this.content = content;
    this.declaration = declaration;
    this.wording = wording;
    this.others = others;
    this.options = options;
    this.findings = findings;
    this.served = new ServedRequirements(options.requirements());
  }

  /** Title and text, for a page that somebody else makes; a draft says that it is one. */
  String fragment(Written document) {
    return heading(document) + marked(draft()) + languages(document) + body(document);
  }

  /** The text alone, to be put into something else; a draft if it lacks something itself. */
  String part(Written document) {
    return marked(draftOfPart(document)) + body(document);
  }

  /** The links to the other languages in HTML, or nothing; outside of the text's element. */
  private String languages(Written document) {
    List<OtherLanguages.Link> links = others.of(document.id(), wording.language());
    if (links.isEmpty()) {
      return "";
    }
    List<Map<String, String>> shown = new ArrayList<>();
    for (OtherLanguages.Link link : links) {
      shown.add(
          Map.of(
              "lang", link.language(),
              "dir", Direction.of(link.language()),
              "name", link.name(),
              "href", link.href()));
    }
    String title = wording.say("other-languages");
    return shown("page/languages.html.ftl", Map.of("languagesTitle", title, "languages", shown));
  }

  /** The same in Markdown, on one line. */
  String languagesLine(Written document) {
    List<String> links = new ArrayList<>();
    for (OtherLanguages.Link link : others.of(document.id(), wording.language())) {
      links.add("[" + escaped(link.name()) + "](" + escaped(link.href()) + ")");
    }
    return links.isEmpty()
        ? ""
        : escaped(wording.say("other-languages")) + ": " + String.join(", ", links);
  }

  /** Outside of the text's element: the digest is of the words that will be published. */
  private static String marked(String draft) {
    return draft.isEmpty()
        ? ""
        : Commonmark.html(Commonmark.parse("**" + escaped(draft) + "**"))
            .replaceFirst("^<p>", "<p class=\"draft\">");
  }

  /** The text in the element whose words the digest of {@link #meta} is made of. */
  String body(Written document) {
    boolean leftward = Direction.of(wording.language()).equals("rtl");
    return "<article data-avow=\""
        + document.id()
        // A fragment may stand in a page of another direction.
        + (leftward ? "\" dir=\"rtl\">\n" : "\">\n")
        + String.join(
            "", Commonmark.children(document.tree()).stream().map(document.html()::get).toList())
        + "</article>\n";
  }

  private static String heading(Written document) {
    return Commonmark.html(Commonmark.parse("# " + escaped(document.title())));
  }

  private static String escaped(String words) {
    return Markdown.escape(words);
  }

  String page(Written document, boolean contents) throws IOException {
    Map<String, Object> variables = shell(document, document.title(), "page");
    variables.put("contents", contents ? contents(document) : List.of());
    int open = options.open().size();
    variables.put("draft", open == 0 ? List.of() : List.of(stillOpen(open)));
    variables.put("languages", new Html(languages(document)));
    String body = body(document);
    variables.put("main", new Html(heading(document) + body));
    variables.put("body", new Html(body));
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
                "requirements", served.of(facts)));
      }
    }
    variables.put("draft", options.open().stream().map(OpenRequirement::says).toList());
    variables.put("draftTitle", wording.say("draft-review"));
    variables.put("blocks", blocks);
    variables.put("factsTitle", wording.say("review-facts"));
    variables.put("requirementsTitle", wording.say("review-requirements"));
    variables.put("lang", language);
    return shown("page/review.html.ftl", variables);
  }

  private Map<String, Object> shell(Written document, String title, String kind)
      throws IOException {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("lang", wording.language());
    variables.put("dir", Direction.of(wording.language()));
    variables.put("title", title);
    variables.put(
        "organization",
        declaration.organization().then(organization -> organization.name()).given().orElse(""));
    variables.put("css", new Html(css(kind)));
    variables.put("draftTitle", wording.say("draft"));
    variables.put("meta", meta(document));
    variables.put("contentsTitle", wording.say("contents"));
    variables.put("skip", wording.say("skip"));
    return variables;
  }

  /**
   * That the documents are no more than a draft, or nothing. What is open is the organization's own
   * business: the review copy and the console name it.
   */
  String draft() {
    return draft(options.open().size());
  }

  /** The same of what stands in something else, such as a message: it answers for itself alone. */
  String draftOfPart(Written document) {
    return draft(
        options.open().stream().filter(row -> row.documents().contains(document.id())).count());
  }

  private String draft(long open) {
    return open == 0 ? "" : wording.say("draft") + " " + stillOpen(open);
  }

  private String stillOpen(long open) {
    return wording.say("draft-open").replace("{1}", String.valueOf(open));
  }

  /** The style sheet of a kind of page; read for the first of them. */
  private String css(String kind) throws IOException {
    String known = styles.get(kind);
    if (known != null) {
      return known;
    }
    // The review copy looks like the page, with a margin.
    String css = file("page/page.css") + (kind.equals("page") ? "" : file("page/" + kind + ".css"));
    // A style sheet that closes its own element could open any other.
    String kept = css.replace("\r\n", "\n").replace("</", "<\\/");
    styles.put(kind, kept);
    return kept;
  }

  private String file(String name) throws IOException {
    return content.find(name).map(file -> file.text()).orElse("");
  }

  /** What the check of the live site compares (docs/clauses.md says how it is made). */
  private String meta(Written document) {
    Answer<Notice> notice = declaration.notice();
    String version = notice.then(Notice::version).given().orElse("");
    String effective = notice.then(Notice::effective).given().map(String::valueOf).orElse("");
    return "sha256:"
        + document.digest()
        + "; id="
        + document.id()
        + (version.isEmpty() ? "" : "; version=" + version)
        + (effective.isEmpty() ? "" : "; effective=" + effective)
        + "; lang="
        + wording.language();
  }

  private static List<Map<String, String>> contents(Written document) {
    List<Map<String, String>> contents = new ArrayList<>();
    for (Node top : Commonmark.children(document.tree())) {
      String id = document.ids().get(top);
      if (id != null && top instanceof Heading heading && heading.getLevel() == 2) {
        contents.add(Map.of("id", id, "text", Commonmark.words(top)));
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
