package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.report.Explain;
import dev.avow.report.Report;
import dev.avow.report.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Verbs that give the outcome a test wants, and remember what they were asked. */
final class ScriptedVerbs implements Verbs {

  final List<String> asked = new ArrayList<>();
  Report report = new Report(new Run("1.0.0", "validate", "privacy.yaml", "", Typed.TODAY, false));
  Exit exit = Exit.PASSED;
  SiteRequest site;
  RuntimeException fault;
  Error error;

  void finds(Rule rule, Exit with) {
    report =
        report.withFindings(
            List.of(
                new Finding(
                    rule,
                    Location.inFile("privacy.yaml", 14, 5),
                    "'lable' is not a key.",
                    "Did you mean 'label'?")));
    exit = with;
  }

  private Outcome outcome(String asking) {
    asked.add(asking);
    if (error != null) {
      throw error;
    }
    if (fault != null) {
      throw fault;
    }
    return new Outcome(report, exit);
  }

  @Override
  public Outcome init(Path path, LocalDate asOf) {
    return outcome("init " + path);
  }

  @Override
  public Outcome init(Path path, SiteRequest wanted, LocalDate asOf, IntConsumer seen) {
    site = wanted;
    seen.accept(7);
    return outcome("init " + path + " from " + wanted.site() + " " + asOf);
  }

  @Override
  public Outcome validate(Request request) {
    return outcome(
        "validate "
            + request.declaration()
            + " "
            + request.asOf()
            + request.acceptBy().map(" by "::concat).orElse(""));
  }

  @Override
  public Outcome generate(Request request, Path to, Path inside) {
    return outcome(
        "generate "
            + request.declaration()
            + " "
            + request.asOf()
            + " to "
            + to
            + " inside "
            + inside);
  }

  @Override
  public Outcome check(Request request, SiteRequest wanted, IntConsumer seen) {
    site = wanted;
    seen.accept(7);
    return outcome(
        "check "
            + request.declaration()
            + " "
            + request.asOf()
            + request.mails().map(mails -> " with " + mails).orElse(""));
  }

  @Override
  public Outcome approve(Request request, String by) {
    return outcome("approve " + request.declaration() + " by " + by);
  }

  @Override
  public Outcome translate(Request request, Path overlay) {
    return outcome("translate " + request.declaration() + " in " + overlay);
  }

  @Override
  public Explain explain(Request request) {
    return new Explain(
        List.of(
            new Rule("form-sent", "every form is sent over https", Severity.ERROR, "GDPR Art. 32")),
        List.of(),
        Content.shipped());
  }

  @Override
  public String classify(Path path) {
    return "{}\n";
  }
}
