package dev.avow.document;

import dev.avow.document.SaidFacts.Said;
import dev.avow.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the declaration says and no document tells. */
final class Untold {
  private static final String NO_TRANSFER =
      "Name the country that it is for, such as 'country: [IE, US]', or take";

  private final SaidFacts facts;
  private final DocumentPlan plan;

  Untold(SaidFacts facts, DocumentPlan plan) {
    this.facts = facts;
    this.plan = plan;
  }

  /**
   * One finding for each.
   *
   * @param shown the paths of the facts that the documents show
   * @param language of the documents; empty for the first
   */
  List<Finding> findings(Set<String> shown, String language) {
    Set<String> asked = facts.openSections();
    String where = language.isEmpty() ? "" : " in '" + language + "'";
    List<Finding> findings = new ArrayList<>();
    for (Said said : facts.all()) {
      String path = said.place().path();
      // A sentence is not printed for want of the part that is asked about: one question is
      // enough.
      if (said.shown()
          && !shown.contains(path)
          && !path.equals("avow")
          && !asked.contains(said.section())
          && !ofAnotherLaw(said)) {
        findings.add(untold(said, where));
      }
    }
    return findings;
  }

  /** That there is nothing to tell under a law is no news where the law does not hold. */
  private boolean ofAnotherLaw(Said said) {
    return said.how() == SaidFacts.How.NONE && plan.lawToTell(said).isPresent();
  }

  /** It is printed for countries to which data may not go without. */
  private static boolean ofTransfer(Said said) {
    return said.place().path().matches("parties\\.[^.]+\\.transfer\\b.*");
  }

  private Finding untold(Said said, String where) {
    String path = said.place().path();
    boolean none = said.how() == SaidFacts.How.NONE;
    return new Finding(
        DocumentRules.FACT,
        said.place().where(),
        none
            ? "'" + path + "' is none, and no document" + where + " says so."
            : "'" + path + "' is declared, and no document" + where + " shows it.",
        none
            ? "Say it in a clause of your own, or take it out."
            : plan.lawToTell(said)
                .map(law -> "Write '" + law + "' in 'laws:' if that law holds for you, or take")
                .orElse(ofTransfer(said) ? NO_TRANSFER : "Print it in a clause, or take")
                .concat(" it out of the declaration."));
  }
}
