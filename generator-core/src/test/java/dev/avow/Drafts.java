package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.law.LawRules;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts for tests, and what is left to say of them. */
final class Drafts {

  static final LocalDate DAY = LocalDate.parse("2026-12-01");

  private Drafts() {}

  static SiteRequest copy(LocalSite site) {
    return SiteRequest.of(site.address()).as(Optional.of("https://shop.example/"));
  }

  static Outcome draft(Path file, Path site, String home) throws IOException {
    SiteRequest request = SiteRequest.of(site.toString()).as(Optional.of(home));
    return Avow.init(file, request, DAY, seen -> {});
  }

  /** Findings that are no question: neither of the ledger, nor about an answer left unknown. */
  static List<Finding> besidesQuestions(Outcome outcome) {
    Set<String> asked =
        outcome.report().entries(State.QUESTION).stream()
            .map(LedgerEntry::requirement)
            .map(row -> row.id())
            .collect(Collectors.toSet());
    assertThat(outcome.exit()).isNotEqualTo(Exit.UNREADABLE);
    return outcome.report().findings().stream()
        .filter(finding -> !asked.contains(finding.rule().id()))
        .filter(finding -> !LawRules.asks(finding))
        .toList();
  }
}
