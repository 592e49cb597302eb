package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who finds a hole in the site knows whom to tell. */
final class SecurityContactGiven implements Check {

  private static final Rule RULE =
      new Rule(
          "security-contact",
          "the site says in security.txt whom to tell of a security hole",
          Severity.NOTE,
          "RFC 9116, 2.5");
  private static final Pattern CONTACT =
      Pattern.compile("^Contact:\\s*+\\S", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern EXPIRES =
      Pattern.compile("^Expires:\\s*+([0-9-]{10})T", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<Journey> asked = WellKnown.asked(sight, WellKnown.SECURITY);
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked("No server was asked for " + WellKnown.SECURITY + ".");
    }
    Response response = asked.get().response();
    if (response == null || response.status() >= 500 || response.status() == 429) {
      return CheckOutcome.incomplete(
          List.of(), "The address " + WellKnown.SECURITY + " did not answer.");
    }
    Optional<String> problem = problem(response, sight.today());
    List<Finding> findings =
        problem.stream()
            .map(
                each ->
                    new Finding(
                        RULE,
                        Location.of(Line.of(asked.get().requested().shown(), 300)),
                        each,
                        "Serve a text with the lines 'Contact: mailto:…' and 'Expires: …', a day within a year."))
            .toList();
    return new CheckOutcome(
        findings.isEmpty() ? CheckOutcome.State.PASSED : CheckOutcome.State.FINDINGS, findings, "");
  }

  private static Optional<String> problem(Response response, LocalDate today) {
    String text = response.body().text();
    if (!WellKnown.found(response) || !CONTACT.matcher(text).find()) {
      return Optional.of("The site does not say there whom to tell of a security hole.");
    }
    Matcher expires = EXPIRES.matcher(text);
    if (!expires.find()) {
      return Optional.of("The text does not say until when it holds.");
    }
    try {
      return LocalDate.parse(expires.group(1)).isBefore(today)
          ? Optional.of("The text held until " + expires.group(1) + ".")
          : Optional.empty();
    } catch (DateTimeParseException noDay) {
      return Optional.of("The text holds until '" + expires.group(1) + "', which is no day.");
    }
  }
}
