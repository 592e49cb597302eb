package dev.avow.check.fact;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what forms lack, each form once: one in a footer stands on every page of a site. */
public final class EachForm {

  /** As many pages as a finding lists, and the one it is told on. */
  private static final int MOST_TOLD = 10;

  /** What is wrong with a form, if anything. */
  @FunctionalInterface
  public interface Look {
    Optional<Fault> at(PageFacts page, FormFact form);
  }

  /**
   * What makes a form of another page the same form. Its place does not: pages of one layout differ
   * in what stands above the footer.
   *
   * @param fields what they are called, and what they ask for
   * @param number from 1, among such forms of one page
   * @param alone the page that has it ignored, which says so of this place only; else empty
   */
  record Key(List<String> fields, List<Target> targets, int number, String alone) {}

  private EachForm() {}

  /** The findings of those pages, in their order; the pages must come sorted. */
  public static List<Finding> of(Sight sight, List<PageFacts> pages, Rule rule, Look look) {
    Map<Key, Places> found = new LinkedHashMap<>();
    for (PageFacts page : pages) {
      Map<Key, Integer> numbers = new HashMap<>();
      for (FormFact form : page.forms()) {
        Optional<Fault> fault = look.at(page, form);
        if (fault.isPresent()) {
          Location where = sight.at(page, form);
          Key key = key(page, form, rule, where, numbers);
          found.computeIfAbsent(key, none -> new Places(where, fault.get())).add(page);
        }
      }
    }
    return found.values().stream().map(places -> places.finding(rule)).toList();
  }

  /**
   * What tells the form from others.
   *
   * @param where it would be told
   * @param numbers of such forms that were seen on the page before; this one is counted
   */
  static Key key(
      PageFacts page, FormFact form, Rule rule, Location where, Map<Key, Integer> numbers) {
    Key first = new Key(fields(form), targets(page, form), 1, alone(page, rule, where));
    int number = numbers.merge(first, 1, Integer::sum);
    return new Key(first.fields(), first.targets(), number, first.alone());
  }

  private static List<String> fields(FormFact form) {
    return form.fields().stream()
        .map((FieldFact field) -> field.name() + " " + field.kind().name() + " " + field.word())
        .toList();
  }

  /** Sent to where it stands, a form of the layout is sent elsewhere on every page. */
  private static List<Target> targets(PageFacts page, FormFact form) {
    return form.targets().stream()
        .map(
            target ->
                target.to().equals(Target.of(page.address(), false, "").to())
                    ? new Target(
                        target.goes(), "", "", target.secure(), target.byGet(), target.submitter())
                    : target)
        .toList();
  }

  private static String alone(PageFacts page, Rule rule, Location where) {
    return page.source().ignores().stream().anyMatch(ignore -> ignore.lifts(rule.id(), where))
        ? page.shown()
        : "";
  }

  /** The first place of one form, and the pages it stands on. */
  private static final class Places {
    private final Location first;
    private final Fault fault;
    private final List<PageFacts> told = new ArrayList<>();
    private String last = "";
    private int pages;

    private Places(Location first, Fault fault) {
      this.first = first;
      this.fault = fault;
    }

    /** Pages come in order, so those that differ in their query alone follow each other. */
    private void add(PageFacts page) {
      if (!page.shown().equals(last)) {
        last = page.shown();
        pages++;
        if (told.size() < MOST_TOLD) {
          told.add(page);
        }
      }
    }

    /** The count stands in the remedy: in the problem it would make another finding each day. */
    private Finding finding(Rule rule) {
      String shared = pages > 1 ? " The same form stands on " + pages + " pages." : "";
      return new Finding(rule, first, fault.problem(), fault.remedy() + shared, Sight.after(told));
    }
  }
}
