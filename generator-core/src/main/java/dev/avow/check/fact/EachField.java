package dev.avow.check.fact;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that asks for what it should not, once for each form: one of the layout stands on many
 * pages.
 *
 * @param page the first page with it
 * @param pages all pages with it, in their order; those that differ in their query alone count once
 */
public record EachField(PageFacts page, FormFact form, FieldFact field, List<PageFacts> pages) {

  /** So many paths are written out; more are counted. */
  private static final int MOST_PATHS = 3;

  /** Whether a field is wrong; each is asked about once, in the order of the page. */
  @FunctionalInterface
  public interface Look {
    boolean wrong(PageFacts page, FormFact form, FieldFact field);
  }

  /** The wrong fields of those pages; the pages must come sorted. */
  public static List<EachField> of(Sight sight, List<PageFacts> pages, Rule rule, Look look) {
    // By the form first: its key is as long as the form.
    Map<EachForm.Key, Map<Integer, Places>> found = new LinkedHashMap<>();
    for (PageFacts page : pages) {
      Map<EachForm.Key, Integer> numbers = new HashMap<>();
      for (FormFact form : page.forms()) {
        Map<Integer, Places> same = null;
        for (int number = 0; number < form.fields().size(); number++) {
          FieldFact field = form.fields().get(number);
          if (!look.wrong(page, form, field)) {
            continue;
          }
          if (same == null) {
            EachForm.Key key = EachForm.key(page, form, rule, sight.at(page, form, field), numbers);
            same = found.computeIfAbsent(key, none -> new LinkedHashMap<>());
          }
          same.computeIfAbsent(number, none -> new Places(page, form, field)).add(page);
        }
      }
    }
    return found.values().stream()
        .flatMap(form -> form.values().stream())
        .map(Places::field)
        .toList();
  }

  /** The first place of a field, and the pages that have it. */
  private static final class Places {
    private final PageFacts first;
    private final FormFact form;
    private final FieldFact field;
    private final Map<String, PageFacts> pages = new LinkedHashMap<>();

    private Places(PageFacts first, FormFact form, FieldFact field) {
      this.first = first;
      this.form = form;
      this.field = field;
    }

    private void add(PageFacts page) {
      pages.putIfAbsent(page.shown(), page);
    }

    private EachField field() {
      return new EachField(first, form, field, List.copyOf(pages.values()));
    }
  }

  /** As a declaration names its pages: {@code /a}, {@code /a, /b}, or all of them. */
  public String places(Sight sight) {
    if (pages.size() > 1 && pages.size() * 2L > all(sight)) {
      return "/*";
    }
    List<String> paths =
        pages.stream()
            .limit(pages.size() > MOST_PATHS ? 1 : MOST_PATHS)
            .map(each -> each.address().shownPage().replace("...", "*"))
            .toList();
    return String.join(", ", paths);
  }

  private static long all(Sight sight) {
    return sight.everywhere().stream().map(PageFacts::shown).distinct().count();
  }

  /** What is wrong with it wherever it stands, told at the first page, with the others' number. */
  public Finding finding(Sight sight, Rule rule, Fault fault) {
    String shared = pages.size() > 1 ? " The same form stands on " + pages.size() + " pages." : "";
    return new Finding(
        rule,
        sight.at(page, form, field),
        fault.problem(),
        fault.remedy() + shared,
        Sight.after(pages));
  }

  /** What is wrong with it on those pages, held against a place of the declaration. */
  public Finding finding(Sight sight, Rule rule, Fault fault, Location declared) {
    List<Location> related = new ArrayList<>(List.of(declared));
    related.addAll(Sight.after(pages));
    String shared =
        pages.size() > 1
            ? " The same form stands on "
                + pages.size()
                + " pages; a pattern such as '/shop/*' stands for many."
            : "";
    return new Finding(
        rule, sight.at(page, form, field), fault.problem(), fault.remedy() + shared, related);
  }
}
