package dev.avow.check.fact;

import dev.avow.browser.Shelf;
import dev.avow.browser.Stored;
import dev.avow.browser.Witness;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What browsers saw besides the crawl.
 *
 * @param all as they were heard
 * @param seen what they saw and the crawl did not, in the order of addresses
 * @param scripts what the site's own script files have
 * @param objected pages as they came when they were asked for with a signal
 */
public record Witnesses(
    List<Witness<PageFacts>> all,
    List<PageFacts> seen,
    ScriptFiles scripts,
    List<Objected> objected) {

  public static final Witnesses NONE = new Witnesses(List.of(), List.of());

  private Witnesses(List<Witness<PageFacts>> all, List<PageFacts> seen) {
    this(all, seen, ScriptFiles.NONE, List.of());
  }

  public Witnesses {
    all = List.copyOf(all);
    seen = List.copyOf(seen);
    objected = List.copyOf(objected);
  }

  /** Beside those pages of a crawl; a form that both saw is told once, with the crawl's place. */
  public static Witnesses beside(List<PageFacts> crawled, List<Witness<PageFacts>> all) {
    List<PageFacts> seen = new ArrayList<>();
    for (Witness<PageFacts> witness : all) {
      for (PageFacts page : witness.seen()) {
        List<PageFacts> same =
            crawled.stream()
                .filter(other -> Patterns.samePage(other.address(), page.address()))
                .toList();
        seen.add(
            page.withForms(
                page.forms().stream()
                    .filter(form -> same.stream().noneMatch(other -> holds(other, form)))
                    .toList()));
      }
    }
    return new Witnesses(all, seen.stream().sorted().toList());
  }

  /** The same with what the style sheets of the site make browsers load. */
  public Witnesses and(List<PageFacts> sheets) {
    return new Witnesses(
        all, Stream.concat(seen.stream(), sheets.stream()).sorted().toList(), scripts, objected);
  }

  /** The same with what the own script files of the site have. */
  public Witnesses and(ScriptFiles files) {
    return new Witnesses(all, seen, files, objected);
  }

  /** The same with pages as they came when they were asked for with a signal. */
  public Witnesses objecting(List<Objected> pages) {
    return new Witnesses(all, seen, scripts, pages);
  }

  /** The same with the forms alone that ask for that word of the vocabulary. */
  Witnesses asking(String word) {
    return new Witnesses(
        all, seen.stream().map(page -> page.asking(word)).toList(), scripts, objected);
  }

  /** Whether the page has that form: one that asks for no less, and leads to the same places. */
  private static boolean holds(PageFacts page, FormFact form) {
    return page.forms().stream()
        .anyMatch(own -> names(own).containsAll(personal(form)) && leads(own, form));
  }

  private static boolean leads(FormFact own, FormFact form) {
    return own.targets().stream()
        .map(Target::to)
        .toList()
        .containsAll(form.targets().stream().map(Target::to).toList());
  }

  private static List<String> names(FormFact form) {
    return form.fields().stream().map(FieldFact::name).toList();
  }

  private static List<String> personal(FormFact form) {
    return form.fields().stream().filter(FieldFact::personal).map(FieldFact::name).toList();
  }

  /** Whether a browser was seen to send, from that page, data the form asks for. */
  public boolean sent(PageFacts page, FormFact form) {
    return seen.stream()
        .filter(other -> Patterns.samePage(page.address(), other.address()))
        .flatMap(other -> other.forms().stream())
        .filter(other -> other.targets().stream().anyMatch(to -> to.goes() == Target.Goes.WEB))
        .anyMatch(other -> names(other).containsAll(personal(form)));
  }

  /** Whether anybody could have seen what lies on that shelf. */
  public boolean show(Shelf shelf) {
    return all.stream().anyMatch(witness -> witness.shelves().contains(shelf));
  }

  /** Whether anybody could have seen whom scripts talk to. */
  public boolean showRequests() {
    return all.stream().anyMatch(Witness::requests);
  }

  public List<Stored> stored(Shelf shelf) {
    return all.stream()
        .flatMap(witness -> witness.stored().stream())
        .filter(each -> each.shelf() == shelf)
        .toList();
  }

  /** Whether silence of all of them may be believed. */
  public boolean whole() {
    return all.stream().allMatch(Witness::whole);
  }
}
