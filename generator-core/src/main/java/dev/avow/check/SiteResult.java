package dev.avow.check;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Inventory;
import dev.avow.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What the checks found.
 *
 * @param findings all of them, in the order of their places
 * @param outcomes what became of each check, by its id
 * @param forms what became of checks that judge form by form, by their id, for the forms that ask
 *     for one kind of data, by its word; words that no form asks for are not there
 * @param inventory what the site has, whether declared or not
 */
public record SiteResult(
    List<Finding> findings,
    Map<String, CheckOutcome> outcomes,
    Map<String, Map<String, CheckOutcome>> forms,
    Facts facts,
    Inventory inventory) {

  /**
   * What the law asks to know of the site.
   *
   * @param collects words of the vocabulary that fields of those forms ask for, in order
   * @param login whether some form logs people in
   * @param payment whether some page asks for a card
   * @param seals whether some page shows a seal
   * @param complete whether silence may be believed
   */
  public record Facts(
      List<String> collects, boolean login, boolean payment, boolean seals, boolean complete) {}
}
