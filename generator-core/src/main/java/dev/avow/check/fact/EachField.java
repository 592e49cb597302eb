package dev.avow.check.fact;

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

  /** The fields of a form that are wrong, in their order. */
  @FunctionalInterface
  public interface Look {
    List<FieldFact> at(PageFacts page, FormFact form);
  }

  private record Key(EachForm.Key form, int field) {}

  /** The wrong fields of those pages, in their order; the pages must come sorted. */
  public static List<EachField> of(Sight sight, List<PageFacts> pages, Rule rule, Look look) {
    Map<Key, EachField> first = new LinkedHashMap<>();
    Map<Key, Map<String, PageFacts>> places = new HashMap<>();
    for (PageFacts page : pages) {
      Map<EachForm.Key, Integer> numbers = new HashMap<>();
      for (FormFact form : page.forms()) {
        List<FieldFact> wrong = look.at(page, form);
        if (wrong.isEmpty()) {
          continue;
        }
        EachForm.Key same =
            EachForm.key(page, form, rule, sight.at(page, form, wrong.get(0)), numbers);
        for (FieldFact field : wrong) {
          Key key = new Key(same, form.fields().indexOf(field));
          first.putIfAbsent(key, new EachField(page, form, field, List.of()));
          places
              .computeIfAbsent(key, none -> new LinkedHashMap<>())
              .putIfAbsent(page.shown(), page);
        }
      }
    }
    List<EachField> found = new ArrayList<>();
    first.forEach(
        (key, each) -> {
          Map<String, PageFacts> all = places.getOrDefault(key, Map.of());
          found.add(new EachField(each.page, each.form, each.field, List.copyOf(all.values())));
        });
    return found;
  }

  /** As a declaration names its pages: {@code /a}, {@code /a, /b}, or all of them. */
  public String places(Sight sight) {
    long all = sight.everywhere().stream().map(PageFacts::shown).distinct().count();
    if (pages.size() > 1 && pages.size() * 2L > all) {
      return "/*";
    }
    List<String> paths =
        pages.stream()
            .limit(pages.size() > MOST_PATHS ? 1 : MOST_PATHS)
            .map(each -> each.address().shownPath().replace("...", "*"))
            .toList();
    return String.join(", ", paths);
  }

  /** What is wrong with it, told at the first page, with the number of the others. */
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
