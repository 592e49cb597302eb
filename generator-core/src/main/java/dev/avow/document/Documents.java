package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.document.DocumentsFile.Format;
import dev.avow.document.SaidFacts.Said;
import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.model.Mailing;
import dev.avow.template.Fact;
import dev.avow.template.Templates;
import dev.avow.template.View;
import dev.avow.template.Wording;
import dev.avow.yaml.Answer.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the documents of a declaration. The same input gives the same bytes. */
public final class Documents {
  private final DeclarationFile file;
  private final Content content;
  private final DocumentOptions options;
  private final Templates templates;
  private final List<Said> facts;
  private final List<GeneratedFile> files = new ArrayList<>();
  private final List<PublicPage> pages = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Documents(DeclarationFile file, Content content, DocumentOptions options) {
    this.file = file;
    this.content = content;
    this.options = options;
    this.templates = Templates.of(content);
    this.facts = SaidFacts.of(file.declaration()).all();
  }

  /**
   * Writes all documents in all languages of the declaration.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public static DocumentSet write(DeclarationFile file, Content content, DocumentOptions options)
      throws IOException {
    return new Documents(file, content, options).write();
  }

  private DocumentSet write() throws IOException {
    Plan plan = Plan.read(content, facts, findings);
    List<String> languages = languages();
    for (String language : languages) {
      new OneLanguage(language, plan, language.equals(languages.get(0))).write();
    }
    Provenance provenance = new Provenance(blocks);
    files.add(new GeneratedFile("provenance.json", ProvenanceJson.of(provenance), true));
    return new DocumentSet(files, pages, provenance, findings);
  }

  private List<String> languages() {
    return file.declaration()
        .notice()
        .then(notice -> notice.languages())
        .given()
        .map(given -> given.stream().map(language -> language.value().tag()).distinct().toList())
        .orElse(List.of("en"));
  }

  /** The documents of one language. */
  private final class OneLanguage {
    private final String language;
    private final Plan plan;
    private final boolean first;
    private final Wording wording;
    private final View view;
    private final ClauseWriter clauses;
    private final Pages shell;
    private final Set<String> shown = new LinkedHashSet<>();
    private int number;

    OneLanguage(String language, Plan plan, boolean first) throws IOException {
      this.language = language;
      this.plan = plan;
      this.first = first;
      Declaration declaration = file.declaration();
      this.wording = Wording.read(language, content, findings);
      this.view = new View(declaration, file.vocabulary(), wording);
      this.clauses = new ClauseWriter(language, view, templates, content, plan, findings);
      this.shell = new Pages(templates, content, declaration, wording, options, findings);
    }

    void write() throws IOException {
      for (Map.Entry<String, DocumentsFile.Entry> document : plan.documents().entrySet()) {
        if (document.getValue().each().isGiven()) {
          mailings(document.getKey(), document.getValue());
        } else {
          document(document.getKey(), document.getValue(), "", Map.of());
        }
      }
      findings.addAll(view.findings());
      untold();
    }

    private void mailings(String id, DocumentsFile.Entry document) throws IOException {
      Map<String, Given<Mailing>> mailings = file.declaration().mailings().given().orElse(Map.of());
      for (Map.Entry<String, Given<Mailing>> mailing : mailings.entrySet()) {
        document(
            id,
            document,
            "-" + mailing.getKey(),
            Map.of("mailing", "mailings." + mailing.getKey()));
        if (first) {
          MailHeaders headers = MailHeaders.of(mailing.getValue().value(), view::completed);
          headers.facts().forEach(fact -> shown.add(fact.path()));
          files.add(
              new GeneratedFile(
                  name(document, "-" + mailing.getKey()) + ".headers", headers.text(), false));
        }
      }
    }

    private String name(DocumentsFile.Entry document, String suffix) {
      return document.file().given().orElse("document") + suffix + (first ? "" : "." + language);
    }

    private void document(
        String id, DocumentsFile.Entry document, String suffix, Map<String, String> bound)
        throws IOException {
      List<Clause> printed = new ArrayList<>();
      number = 0;
      for (String clause : plan.printed(document)) {
        clauses.write(clause, bound).ifPresent(printed::add);
      }
      for (Clause clause : printed) {
        note(id, clause);
      }
      Written written = Written.of(id, name(document, suffix), wording.say("title-" + id), printed);
      write(written, document);
    }

    private void note(String id, Clause clause) {
      for (ReadBlock block : clause.blocks()) {
        List<Fact> facts = block.facts();
        facts.forEach(fact -> shown.add(fact.path()));
        blocks.add(
            new Block(
                id,
                language,
                clause.id(),
                clause.template(),
                block.kind(),
                ++number,
                block.text(),
                facts,
                clause.states()));
      }
      if (clause.states()) {
        plan.shownBy(clause.id()).forEach(said -> shown.add(said.place().path()));
      }
    }

    private void write(Written written, DocumentsFile.Entry document) throws IOException {
      List<Format> formats =
          document
              .formats()
              .given()
              .map(given -> given.stream().map(Given::value).toList())
              .orElse(List.of(Format.values()));
      // What has no page is put into something else, such as a message, and needs no title.
      boolean part = !formats.contains(Format.PAGE);
      for (Format format : formats) {
        switch (format) {
          case PAGE -> {
            boolean contents = document.contents().given().orElse(false);
            String html = shell.page(written, contents);
            add(written.file() + ".html", html);
            pages.add(
                new PublicPage(
                    written.id(), language, written.file() + ".html", html, written.digest()));
            files.add(
                new GeneratedFile(
                    "review-" + written.file() + ".html", shell.review(written, language), true));
          }
          case FRAGMENT ->
              add(
                  written.file() + ".fragment.html",
                  part ? shell.body(written) : shell.fragment(written));
          case MARKDOWN ->
              add(written.file() + ".md", titled("# ", written, Markup.markdown(written.tree())));
          case TEXT ->
              add(
                  written.file() + ".txt",
                  part
                      ? Markup.text(written.tree()).strip() + "\n"
                      : titled("", written, Markup.text(written.tree())));
        }
      }
    }

    private String titled(String prefix, Written written, String text) {
      return (prefix.isEmpty()
              ? written.title()
              : prefix + dev.avow.text.Markdown.escape(written.title()))
          + "\n\n"
          + text.strip()
          + "\n";
    }

    private void add(String name, String text) {
      files.add(new GeneratedFile(name, text, false));
    }

    /** What the declaration says and no document tells. */
    private void untold() {
      for (Said said : facts) {
        String path = said.place().path();
        if (said.shown() && !shown.contains(path) && !path.equals("avow")) {
          findings.add(
              new Finding(
                  DocumentRules.FACT,
                  said.place().where(),
                  "'"
                      + path
                      + "' is declared, and no document"
                      + (first ? "" : " in '" + language + "'")
                      + " shows it.",
                  "Print it in a clause, or take it out of the declaration."));
        }
      }
    }
  }
}
