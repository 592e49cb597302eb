package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Disclosures;
import dev.avow.model.Glba;
import dev.avow.model.Sharing;
import dev.avow.yaml.Answer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The table of the financial privacy notice answers two questions for each reason to share: whether
 * it happens, and whether people can limit it (Regulation P, 12 CFR 1016, appendix).
 */
final class ReasonsToShareSayTheirLimit implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "glba-limit-missing", "every reason to share says whether people can limit the sharing");

  private static final List<Function<Glba, Answer<Sharing>>> REASONS =
      List.of(
          Glba::everyday,
          Glba::marketing,
          Glba::jointMarketing,
          Glba::affiliatesEveryday,
          Glba::affiliatesCredit,
          Glba::affiliatesMarketing,
          Glba::nonaffiliates);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Glba> glba = stated.declaration().disclosures().then(Disclosures::glba);
    for (Function<Glba, Answer<Sharing>> reason : REASONS) {
      Answer<Sharing> sharing = glba.then(reason);
      if (Stated.yes(sharing.then(Sharing::shares)) && sharing.then(Sharing::limit).isAbsent()) {
        String path = sharing.place().path();
        String key = path.substring(path.lastIndexOf('.') + 1);
        to.accept(
            new Finding(
                RULE,
                Stated.where(sharing),
                "'" + key + "' says that data are shared, and not whether people can limit it.",
                "Write '" + key + ": {shares: true, limit: true}', or 'limit: false'."));
      }
    }
  }
}
