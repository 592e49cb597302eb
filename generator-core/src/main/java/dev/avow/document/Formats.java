package dev.avow.document;

import dev.avow.document.DocumentsFile.Format;
import dev.avow.finding.Finding;
import dev.avow.text.Markdown;
import dev.avow.yaml.Answer.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Collects the files that printed documents are written as. */
final class Formats {
  private final Provenance provenance;
  private final List<GeneratedFile> files = new ArrayList<>();
  private final List<PublicPage> pages = new ArrayList<>();
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
    return new DocumentSet(files, pages, provenance, findings);
  }

  void add(String name, String text) {
    files.add(new GeneratedFile(name, text, false));
  }

  void write(Written written, DocumentsFile.Entry document, Pages shell, String language)
      throws IOException {
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
          String html = shell.page(written, document.contents().given().orElse(false));
          String name = written.file() + ".html";
          add(name, html);
          pages.add(new PublicPage(written.id(), language, name, html, written.digest()));
          files.add(new GeneratedFile("review-" + name, shell.review(written, language), true));
        }
        case FRAGMENT ->
            add(
                written.file() + ".fragment.html",
                part ? shell.body(written) : shell.fragment(written));
        case MARKDOWN ->
            add(
                written.file() + ".md",
                titled("# " + Markdown.escape(written.title()), Markup.markdown(written.tree())));
        case TEXT ->
            add(
                written.file() + ".txt",
                part
                    ? Markup.text(written.tree()).strip() + "\n"
                    : titled(written.title(), Markup.text(written.tree())));
      }
    }
  }

  private static String titled(String title, String text) {
    return title + "\n\n" + text.strip() + "\n";
  }
}
