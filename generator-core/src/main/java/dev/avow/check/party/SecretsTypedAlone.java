package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Secrets;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Where people type secrets, no script that others can change at any time reads along. */
final class SecretsTypedAlone implements Check {

  private static final Rule RULE =
      new Rule(
          "script-secret",
          "no page that asks for secrets runs a script that others can change",
          Severity.WARNING,
          "PCI DSS 6.4.3, 11.6.1; GDPR Art. 32(1)(b); CWE-829");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight,
            RULE,
            Sighting.Kind.BESIDE_SECRETS,
            (page, seen) -> look(sight.declared(), page, seen.what())));
  }

  private static Optional<Fault> look(Declared declared, PageFacts page, String host) {
    List<FieldFact> secrets = Secrets.of(page);
    boolean meant =
        declared.hosts().stream()
            .filter(party -> Patterns.covers(party.pattern(), host))
            .anyMatch(
                party ->
                    party.guards()
                        || party.open()
                        || party.gets(paid(declared))
                        || secrets.stream().anyMatch(field -> party.gets(declared.itemsOf(field))));
    return meant || secrets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "The page asks for "
                    + secrets.get(0).asksFor()
                    + " and runs a script from '"
                    + Parties.named(host)
                    + ". It can be changed there, and then reads what people type.",
                "Add 'integrity' with its digest and 'crossorigin', serve it from your own host, or"
                    + " take it off the page. Where its party is to have these data, or keeps the"
                    + " page secure, say so under its 'receives:' or 'for:'."));
  }

  /** A payment service draws a form of its own beside those of the page. */
  private static List<Declared.Item> paid(Declared declared) {
    return declared.items().stream()
        .filter(item -> item.word().equals("credit-card") || item.word().equals("bank-account"))
        .toList();
  }
}
