package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of a fixed version comes with its digest, so that nobody can swap it. */
final class FilesSealed implements Check {

  private static final Rule RULE =
      new Rule(
          "script-integrity",
          "every file of a fixed version that others serve comes with its digest",
          Severity.NOTE,
          "W3C Subresource Integrity; CWE-353");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings =
        new ArrayList<>(
            EachSighting.of(
                sight,
                RULE,
                Sighting.Kind.UNSEALED,
                (page, seen) ->
                    Optional.of(
                        new Fault(
                            "The page loads a file of a fixed version from '"
                                + seen.what()
                                + "' without its digest.",
                            "Add 'integrity' with its digest and 'crossorigin', or serve it from your own"
                                + " host."))));
    findings.addAll(
        EachSighting.of(
            sight,
            RULE,
            Sighting.Kind.UNREADABLE_SEAL,
            (page, seen) ->
                Optional.of(
                    new Fault(
                        "The page gives the digest of a file of '"
                            + seen.what()
                            + "' without 'crossorigin', so browsers refuse the file.",
                        "Add 'crossorigin' beside 'integrity'."))));
    return sight.outcome(findings);
  }
}
