package dev.avow.check;

import dev.avow.check.choice.ChoiceChecks;
import dev.avow.check.cookie.CookieChecks;
import dev.avow.check.coverage.CoverageChecks;
import dev.avow.check.drift.DriftChecks;
import dev.avow.check.fact.Check;
import dev.avow.check.form.FormChecks;
import dev.avow.check.header.HeaderChecks;
import dev.avow.check.leak.LeakChecks;
import dev.avow.check.mixed.MixedChecks;
import dev.avow.check.notice.NoticeChecks;
import dev.avow.check.party.PartyChecks;
import dev.avow.check.transport.TransportChecks;
import dev.avow.finding.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All checks of a site, in the order in which reports list them. */
public final class Checks {

  static final List<Check> ALL =
      Stream.of(
              CoverageChecks.ALL,
              NoticeChecks.ALL,
              FormChecks.ALL,
              PartyChecks.ALL,
              CookieChecks.ALL,
              LeakChecks.ALL,
              TransportChecks.ALL,
              MixedChecks.ALL,
              HeaderChecks.ALL,
              ChoiceChecks.ALL,
              DriftChecks.ALL)
          .flatMap(List::stream)
          .toList();

  /** Their rules, for the reference pages and {@code avow explain}. */
  public static final List<Rule> RULES =
      Stream.concat(ALL.stream().map(Check::rule), Stream.of(Ignored.EXPLAINED, Ignored.NEEDED))
          .toList();

  private Checks() {}
}
