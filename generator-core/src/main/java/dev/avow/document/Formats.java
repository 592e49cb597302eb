package dev.avow.document;

import dev.avow.document.DocumentsFile.Format;
import dev.avow.finding.Finding;
import dev.avow.text.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the files that printed documents are written as. */
final class Formats {
  private final Provenance provenance;
  private final List<GeneratedFile> files = new ArrayList<>();
  private final List<PublicPage> pages = new ArrayList<>();
  private final List<PublicPart> parts = new ArrayList<>();
  private final List<Finding> findings;

  Formats(Provenance provenance, List<Finding> findings) {
    this.provenance = provenance;
    this.findings = new ArrayList<>(findings);
  }

  /** Where what is wrong with a page is added. */
  List<Finding> findings() {
    return findings;
  }

  DocumentSet set() throws IOException {
    files.add(new GeneratedFile("provenance.json", ProvenanceJson.of(provenance), true));
    return new DocumentSet(files, pages, parts, provenance, findings);
  }

  /** The pages without their companions. */
  DocumentSet pages() {
    return new DocumentSet(files, pages, parts, provenance, findings);
  }

  void add(String name, String text) {
    files.add(new GeneratedFile(name, text, false));
  }

  void part(PublicPart part) {
    parts.add(part);
  }

  void page(Written written, DocumentsFile.Entry document, PageLayout layout, String language)
      throws IOException {
    String html = layout.page(written, document.contents().given().orElse(false));
    String name = written.file() + ".html";
    add(name, html);
    pages.add(new PublicPage(written.id(), language, name, html, written.digest()));
  }

  void write(Written written, DocumentsFile.Entry document, PageLayout layout, String language)
      throws IOException {
    boolean part = !document.hasPage(); // and so needs no title
    String draft = part ? layout.draftOfPart(written) : layout.draft();
    for (Format format : document.writtenAs()) {
      switch (format) {
        case PAGE -> {
          page(written, document, layout, language);
          String name = "review-" + written.file() + ".html";
          files.add(new GeneratedFile(name, layout.review(written, language), true));
        }
        case FRAGMENT ->
            add(
                written.file() + ".fragment.html",
                part ? layout.part(written) : layout.fragment(written));
        case MARKDOWN ->
            add(
                written.file() + ".md",
                paragraphs(
                    part ? "" : "# " + Markdown.escape(written.title()),
                    plain(setOff(Markdown.escape(draft), "**", "**")),
                    plain(layout.languagesLine(written)),
                    Commonmark.markdown(written.tree())));
        case TEXT ->
            add(
                written.file() + ".txt",
                paragraphs(
                    part ? "" : written.title(),
                    setOff(draft, "*** ", " ***"),
                    asText(layout.languagesLine(written)),
                    Commonmark.text(written.tree(), written.ids())));
      }
    }
  }

  /** Paragraphs, of which title, mark of a draft and other languages may be empty. */
  private static String paragraphs(String title, String draft, String languages, String text) {
    return Stream.of(title, draft, languages, text.strip())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  /** Markdown without the escapes that nothing asks for. */
  private static String plain(String markdown) {
    return Commonmark.markdown(Commonmark.parse(markdown)).strip();
  }

  private static String asText(String markdown) {
    return Commonmark.text(Commonmark.parse(markdown), new IdentityHashMap<>()).strip();
  }

  /** What is to be seen among other words, set off by signs on both sides. */
  private static String setOff(String words, String before, String after) {
    return words.isEmpty() ? "" : before + words + after;
  }
}
