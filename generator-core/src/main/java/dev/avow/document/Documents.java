package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
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
import java.util.Optional;
import java.util.Set;

/** Writes the documents of a declaration. The same input gives the same bytes. */
public final class Documents {

  private final DeclarationFile file;
  private final Content content;
  private final Templates templates;
  private final SaidFacts facts;
  private final List<OneLanguage> languages = new ArrayList<>();
  private final OtherLanguages others;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Documents(DeclarationFile file, Content content) {
    this.file = file;
    this.content = content;
    this.templates = Templates.of(content);
    this.facts = SaidFacts.of(file.declaration());
    this.others = new OtherLanguages(file.declaration());
  }

  /**
   * Writes all documents in all languages of the declaration.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public static DocumentSet write(DeclarationFile file, Content content, DocumentOptions options)
      throws IOException {
    return of(file, content).with(options);
  }

  /**
   * Prints all clauses in all languages of the declaration; what is told from outside changes only
   * what stands around them.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public static Documents of(DeclarationFile file, Content content) throws IOException {
    Documents documents = new Documents(file, content);
    documents.print();
    return documents;
  }

  /**
   * No document, and what keeps some from being written that is seen without writing any.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public static DocumentSet unwritten(DeclarationFile file, Content content) throws IOException {
    return new DocumentSet(
        List.of(),
        List.of(),
        List.of(),
        new Provenance(List.of()),
        Unprinted.findings(file, content));
  }

  private void print() throws IOException {
    DocumentPlan plan = DocumentPlan.read(content, facts, findings);
    if (!plan.sound()) {
      return; // Without a plan every fact would be told as one that no sentence shows.
    }
    DeclaredLanguages declared = DeclaredLanguages.of(file.declaration());
    findings.addAll(declared.untold(content, plan));
    List<String> tags = declared.tags();
    findings.addAll(new OverlayFiles(content, plan.clauses(), tags).unread());
    for (String language : tags) {
      OneLanguage one = new OneLanguage(language, plan, language.equals(tags.get(0)));
      if (one.wording.exists()) {
        others.add(one.wording, one.view::completed);
        languages.add(one);
      }
    }
    for (OneLanguage one : languages) {
      one.print();
    }
  }

  /**
   * The documents in their pages and other formats.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public DocumentSet with(DocumentOptions options) throws IOException {
    Provenance provenance = new Provenance(blocks);
    Formats formats = new Formats(provenance, findings);
    for (OneLanguage language : languages) {
      language.write(options, formats);
    }
    return formats.set();
  }

  /**
   * The pages and no other format: all that an approval, the law and the live site are held
   * against. They are written as {@link DocumentOptions#plain} has them.
   *
   * @throws IOException if a file of the content cannot be read
   */
  public DocumentSet pages() throws IOException {
    Formats formats = new Formats(new Provenance(blocks), findings);
    for (OneLanguage language : languages) {
      language.pages(formats);
    }
    return formats.pages();
  }

  /** What stands in a language's files, in order. */
  private sealed interface Part {
    record Text(String name, Written written, DocumentsFile.Entry entry) implements Part {}

    record Headers(String file, String text) implements Part {}
  }

  /** The documents of one language. */
  private final class OneLanguage {
    private final String language;
    private final DocumentPlan plan;
    private final boolean first;
    private final Wording wording;
    private final View view;
    private final ClauseWriter clauses;

    /** The clauses that nobody has written yet, which is told where the language is named. */
    private final Set<String> missing;

    /** Whether some clause could not be printed; its facts are no news then. */
    private boolean broken;

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private int number;

    OneLanguage(String language, DocumentPlan plan, boolean first) throws IOException {
      this.language = language;
      this.plan = plan;
      this.first = first;
      Declaration declaration = file.declaration();
      this.wording = Wording.read(language, content, file.vocabulary(), findings);
      this.view = new View(declaration, file.vocabulary(), wording);
      this.missing = LackingClauses.of(language, content, plan).unprinted();
      this.clauses =
          new ClauseWriter(language, view, templates, content, plan, findings, english());
    }

    /** What a translation is held against; of a language that Avow ships there is no need. */
    private Optional<ClauseWriter> english() throws IOException {
      if (Content.shipped().find(language + "/phrases.yaml").isPresent()) {
        return Optional.empty();
      }
      List<Finding> toldAlready = new ArrayList<>();
      Wording words = Wording.read("en", content, file.vocabulary(), toldAlready);
      View seen = new View(file.declaration(), file.vocabulary(), words);
      return Optional.of(
          new ClauseWriter("en", seen, templates, content, plan, toldAlready, Optional.empty()));
    }

    void print() throws IOException {
      for (Map.Entry<String, DocumentsFile.Entry> document : plan.documents().entrySet()) {
        if (document.getValue().each().isGiven()) {
          mailings(document.getKey(), document.getValue());
        } else {
          document(document.getKey(), document.getValue(), "", Map.of());
        }
      }
      findings.addAll(view.findings());
      findings.addAll(new OverlayClaims(content, templates, wording).findings());
      Around.phrases(file.declaration()).forEach(wording::say);
      shown.addAll(others.shown(language));
      findings.addAll(wording.missing(content));
      if (missing.isEmpty() && !broken) {
        // Else each fact of a clause that is still to come, or to be mended, would be told as well.
        findings.addAll(new Untold(facts, plan).findings(shown, first ? "" : language));
      }
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
          MailHeaders headers =
              MailHeaders.of(mailing.getValue().value(), language, view::completed);
          headers.facts().forEach(fact -> shown.add(fact.path()));
          parts.add(
              new Part.Headers(
                  name(document, "-" + mailing.getKey()) + ".headers", headers.text()));
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
        if (missing.contains(clause)) {
          continue;
        }
        Optional<Clause> written = clauses.write(clause, bound);
        broken |= written.isEmpty();
        written.ifPresent(printed::add);
      }
      for (Clause clause : printed) {
        note(id, clause);
      }
      parts.add(
          new Part.Text(
              id + suffix,
              Written.of(id, name(document, suffix), wording.say("title-" + id), printed),
              document));
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

    private PageLayout layout(DocumentOptions options, Formats formats) {
      return new PageLayout(
          templates, content, file.declaration(), wording, others, options, formats.findings());
    }

    void pages(Formats formats) throws IOException {
      PageLayout layout = layout(DocumentOptions.plain(), formats);
      for (Part part : parts) {
        if (part instanceof Part.Text text && text.entry().hasPage()) {
          formats.page(text.written(), text.entry(), layout, language);
        } else if (part instanceof Part.Text text) {
          formats.part(inside(text));
        }
      }
    }

    private PublicPart inside(Part.Text text) {
      return new PublicPart(text.name(), language, text.written().digest());
    }

    void write(DocumentOptions options, Formats formats) throws IOException {
      PageLayout layout = layout(options, formats);
      for (Part part : parts) {
        if (part instanceof Part.Text text) {
          formats.write(text.written(), text.entry(), layout, language);
          if (!text.entry().hasPage()) {
            formats.part(inside(text));
          }
        } else if (part instanceof Part.Headers headers) {
          formats.add(headers.file(), headers.text());
        }
      }
    }
  }
}
