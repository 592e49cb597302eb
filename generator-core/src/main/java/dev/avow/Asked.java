package dev.avow;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.document.DocumentRules;
import dev.avow.finding.Rule;
import dev.avow.law.LawRules;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.Lock.Accepted;
import dev.avow.law.State;
import dev.avow.report.Checked;
import dev.avow.report.Coverage;
import dev.avow.report.Mails;
import dev.avow.template.TemplateRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a run would have found what has a certain id, had it been there: only then does its
 * silence say that it is gone.
 */
final class Asked implements Predicate<String> {

  private static final Set<String> SITE = ids(Checks.RULES);

  private static final Set<String> MAILS = ids(MailChecks.RULES);

  /** What is found only by a run that writes the documents. */
  private static final Set<String> DOCUMENTS =
      ids(
          Stream.of(DocumentRules.ALL, TemplateRules.ALL, LawRules.OF_DOCUMENTS)
              .flatMap(List::stream)
              .toList());

  private final Map<String, Checked.State> checks = new HashMap<>();
  private final Ledger ledger;
  private final boolean documents;
  private final boolean whole;
  private final boolean mailsWhole;
  private final Set<String> pages = new HashSet<>();

  /**
   * What one run asked.
   *
   * @param observed what it has looked at; a run that was stopped saw no site whole
   * @param documents whether the documents were written
   */
  Asked(Observed observed, Ledger ledger, boolean documents) {
    this.ledger = ledger;
    this.documents = documents;
    Stream.concat(observed.checks().stream(), observed.mailChecks().stream())
        .forEach(check -> checks.put(check.rule().id(), check.state()));
    this.mailsWhole = observed.mails().filter(Mails::complete).isPresent();
    Optional<Coverage> coverage = observed.coverage().filter(seen -> !observed.interrupted());
    this.whole = coverage.filter(Coverage::complete).isPresent();
    coverage.stream()
        .flatMap(looked -> looked.seen().stream())
        .forEach(page -> pages.add(page.address()));
    coverage.stream()
        .flatMap(looked -> looked.unseen().stream())
        .forEach(gap -> pages.remove(gap.address()));
  }

  @Override
  public boolean test(String id) {
    if (SITE.contains(id)) {
      return asked(id, whole);
    }
    if (MAILS.contains(id)) {
      return asked(id, mailsWhole);
    }
    if (DOCUMENTS.contains(id)) {
      return documents;
    }
    Optional<LedgerEntry> entry = ledger.entry(id);
    return entry
        .filter(each -> each.state() == State.NOT_ASKED || each.state() == State.INCOMPLETE)
        .isEmpty();
  }

  private boolean asked(String id, boolean all) {
    Checked.State state = checks.get(id);
    return state == Checked.State.PASSED || (state == Checked.State.FINDINGS && all);
  }

  /** Whether what was accepted would have been found: then the page it was on is enough. */
  boolean would(Accepted accepted) {
    Checked.State state = checks.get(accepted.id());
    String page = accepted.where().replaceFirst(" .*", "");
    return test(accepted.id()) || (state == Checked.State.FINDINGS && pages.contains(page));
  }

  private static Set<String> ids(List<Rule> rules) {
    Set<String> ids = new HashSet<>();
    rules.forEach(rule -> ids.add(rule.id()));
    return ids;
  }
}
