package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notices of which the declaration does not say where they stand: those generated in a further
 * language, and translations that somebody made by hand.
 */
final class FurtherNotices {

  private FurtherNotices() {}

  /** The pages they stand on, by language. */
  static Map<String, PageFacts> of(Declared declared, List<PageFacts> pages) {
    Map<String, PageFacts> further = new TreeMap<>();
    for (ExpectedNotice expected : declared.notices()) {
      if (!expected.placed()) {
        pages.stream()
            .filter(page -> page.notice().alike() != null)
            .filter(page -> page.notice().language().equals(expected.language()))
            .max(Comparator.comparingInt(page -> fits(page.notice().alike(), expected)))
            .ifPresent(page -> further.put(expected.language(), page));
      }
    }
    translations(declared, pages, further);
    return further;
  }

  /** In languages for which nothing is generated. */
  private static void translations(
      Declared declared, List<PageFacts> pages, Map<String, PageFacts> further) {
    Set<String> generated = new TreeSet<>();
    declared.notices().forEach(expected -> generated.add(expected.language()));
    pages.stream()
        .filter(page -> declared.isNotice(page.address()) || declared.isNotice(page.requested()))
        .flatMap(page -> Stream.ofNullable(page.notice().either()))
        .forEach(text -> generated.add(text.language()));
    for (PageFacts page : pages) {
      NoticeFact alike = page.notice().alike();
      String language = page.notice().language();
      if (alike != null
          && page.status() == 200
          && language.length() == 2
          && language.equals(alike.language())
          && !declared.notices().isEmpty()
          && !generated.contains(language)
          && NoticeLikeness.enough(alike)) {
        further.putIfAbsent(language, page);
      }
    }
  }

  /** How well a page fits a notice: its very text, a generated one, one that reads like any. */
  private static int fits(@Nullable NoticeFact seen, ExpectedNotice expected) {
    if (seen == null) {
      return 0;
    }
    if (expected.generated().filter(made -> made.digest().equals(seen.digest())).isPresent()
        || expected.published().filter(seen.digest()::equals).isPresent()) {
      return 3;
    }
    return !seen.claimed().isEmpty() ? 2 : NoticeLikeness.enough(seen) ? 1 : 0;
  }
}
