package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.template.Marks;
import dev.avow.template.Rendering;
import dev.avow.template.Templates;
import dev.avow.template.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Prints the clauses of one language, and holds each sentence against the facts. */
final class ClauseWriter {
  private static final Pattern ENTITY = Pattern.compile("&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

  private static final String CLAUSES = "/clauses/";

  /** A full stop at the end of a value, which few clauses have. */
  private static final String STOP = "\\." + Marks.CLOSE;

  private static final Pattern STOPS =
      Pattern.compile("(\\\\\\." + Marks.CLOSE + "+(?:\\*\\*)?[”’]?)\\.(?=\\s|$)");

  private final String language;
  private final View view;
  private final Templates templates;
  private final @Nullable Templates shipped;
  private final DocumentPlan plan;
  private final List<Finding> findings;
  private final Optional<ClauseWriter> english;

  /**
   * @param english the writer of the English clauses, for a language that Avow does not ship
   */
  ClauseWriter(
      String language,
      View view,
      Templates templates,
      Content content,
      DocumentPlan plan,
      List<Finding> findings,
      Optional<ClauseWriter> english) {
    this.language = language;
    this.view = view;
    this.templates = templates;
    this.shipped = content.overlay().isEmpty() ? null : Templates.of(Content.shipped());
    this.plan = plan;
    this.findings = findings;
    this.english = english;
  }

  Optional<Clause> write(String id, Map<String, String> bound) {
    String name = language + CLAUSES + id + ".md.ftl";
    Rendering rendering = templates.clause(name, view, bound);
    findings.addAll(rendering.findings());
    if (!rendering.findings().isEmpty() || forges(rendering)) {
      return Optional.empty();
    }
    Node document = Commonmark.parse(oneStop(rendering.text()));
    List<ReadBlock> blocks = BlockReader.read(document, view.marks());
    Optional<Translation.Original> original = english.map(writer -> writer.original(id, bound));
    boolean states = plan.states(id);
    if (rendering.shipped()) {
      findings.addAll(Support.shipped(blocks, rendering.file(), states));
    } else if (original.isPresent() && !original.get().blocks().isEmpty()) {
      Translation translation =
          Translation.of(blocks, rendering.file(), original.get(), view.wording());
      findings.addAll(translation.findings());
      states = states && translation.whole();
    } else {
      findings.addAll(
          Support.own(
              blocks, rendering.file(), covered(id, name, bound), new StrongWords(view.wording())));
      states = false;
    }
    return Optional.of(
        new Clause(id, rendering.file(), Commonmark.children(document), blocks, states));
  }

  /** The clause as translators have it before them; without blocks if there is none to print. */
  private Translation.Original original(String id, Map<String, String> bound) {
    String name = language + CLAUSES + id + ".md.ftl";
    Rendering rendering = templates.clause(name, view, bound);
    if (!rendering.findings().isEmpty()) {
      return new Translation.Original(List.of(), Set.of(), view.wording());
    }
    List<ReadBlock> blocks =
        BlockReader.read(Commonmark.parse(oneStop(rendering.text())), view.marks());
    return new Translation.Original(
        blocks,
        rendering.shipped() ? Support.covered(blocks, plan.states(id)) : covered(id, name, bound),
        view.wording());
  }

  /** A sentence that ends with "Harbor Books, Inc." needs no second full stop. */
  private static String oneStop(String markdown) {
    return markdown.contains(STOP) ? STOPS.matcher(markdown).replaceAll("$1") : markdown;
  }

  /** What the shipped clause of the same id prints for the same declaration. */
  private Set<String> covered(String id, String name, Map<String, String> bound) {
    Rendering original = shipped == null ? null : shipped.clause(name, view, bound);
    if (original == null || !original.findings().isEmpty()) {
      return Set.of();
    }
    List<ReadBlock> blocks =
        BlockReader.read(Commonmark.parse(oneStop(original.text())), view.marks());
    return Support.covered(blocks, plan.states(id));
  }

  /** A numeric character reference would become one of our marks when the Markdown is read. */
  private boolean forges(Rendering rendering) {
    Matcher entity = ENTITY.matcher(rendering.text());
    while (entity.find()) {
      String digits = entity.group(1);
      int point =
          digits.matches("[xX].*")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      if (Marks.isMark(point)) {
        findings.add(
            new Finding(
                DocumentRules.CLAIM,
                Location.of(rendering.file()),
                "The clause writes '" + entity.group() + "', which could forge a fact.",
                "Take it out."));
        return true;
      }
    }
    return false;
  }
}
