package dev.avow.template;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where data come from: what an item says of itself, and what its uses say of it. Here and not in a
 * clause, since it is asked for every pair of an item and a party.
 */
final class Sources {

  private Sources() {}

  /** Where an item comes from for any use. */
  static ListView of(SectionView item) {
    List<Seen> all = new ArrayList<>(items(item, "from"));
    for (SectionView use : uses(item)) {
      Set<String> told = ids(all);
      forUse(item, use).stream().filter(from -> !told.contains(id(from))).forEach(all::add);
    }
    return item.values("from", all);
  }

  /** Where an item comes from for the use that a clause hands over. */
  static TemplateMethodModelEx forUse(SectionView item) {
    return arguments ->
        ((List<?>) arguments)
            .stream()
                .filter(SectionView.class::isInstance)
                .findFirst()
                .map(use -> item.values("from", forUse(item, (SectionView) use)))
                .orElseGet(() -> item.values("from", items(item, "from")));
  }

  /** The data items that come from a party. */
  static List<SectionView> from(SectionView party, List<SectionView> data) {
    return data.stream().filter(item -> ids(items(item, "sources")).contains(party.id())).toList();
  }

  /** Of what the use says, what can be said of this item. */
  private static List<Seen> forUse(SectionView item, SectionView use) {
    List<Seen> said = items(use, "from");
    List<Seen> own = items(item, "from");
    Set<String> named = ids(said);
    List<Seen> both = own.stream().filter(from -> named.contains(id(from))).toList();
    return said.isEmpty() ? own : both.isEmpty() ? said : both;
  }

  private static List<SectionView> uses(SectionView item) {
    return item.child("uses") instanceof ListView list ? list.sections() : List.of();
  }

  private static List<Seen> items(SectionView of, String name) {
    return of.child(name) instanceof ListView list ? list.items() : List.of();
  }

  private static Set<String> ids(List<Seen> sources) {
    return sources.stream().map(Sources::id).collect(Collectors.toSet());
  }

  private static String id(Seen source) {
    return source instanceof SectionView section ? section.id() : source.getAsString();
  }
}
