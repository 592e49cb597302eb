package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Disclosures;
import dev.avow.model.Glba;
import dev.avow.model.Party;
import dev.avow.model.Sharing;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who tells customers that no data are shared for joint marketing markets with nobody: the table of
 * the financial privacy notice would deny what the list of recipients says (Regulation P, 12 CFR
 * 1016.13).
 */
final class DeniedJointMarketingHasNoMarketer implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "glba-false-but-marketer", "who denies joint marketing shares with no joint marketer");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> shares =
        stated
            .declaration()
            .disclosures()
            .then(Disclosures::glba)
            .then(Glba::jointMarketing)
            .then(Sharing::shares);
    if (!Stated.denied(shares)) {
      return;
    }
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Answer<String> role = party.getValue().value().role();
      if (role.given().filter("joint-marketer"::equals).isPresent()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(role),
                "'"
                    + party.getKey()
                    + "' markets together with you, and 'glba.joint-marketing' says that nothing is"
                    + " shared for that.",
                "Write 'joint-marketing: true', or give the party the role that it has.",
                List.of(Stated.where(shares))));
      }
    }
  }
}
