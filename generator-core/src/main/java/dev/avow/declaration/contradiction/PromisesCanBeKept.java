package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Words of one's own promise nothing that nobody can keep, and nothing that the declaration has
 * keys for: "100 % secure" is deceptive whatever is done (FTC Act s. 5), and "we never share it"
 * would stand in the notice beside the list of recipients.
 */
final class PromisesCanBeKept implements Contradiction {

  private static final Rule RULE =
      Rule.warning("promise-absolute", "every promise is one that can be kept");

  /** Safety without a limit, in the seven languages of most notices. */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?iu)(?:\\b(?:100 ?(?:%|percent|prozent|pour cent|por ciento|per cento|procent)"
              + "|completely|absolutely|totally|perfectly|fully|guarantee[sd]?|guaranteed to be"
              + "|absolut|völlig|vollkommen|hundertprozentig|garantiert"
              + "|totalement|absolument|entièrement|parfaitement"
              + "|totalmente|absolutamente|completamente|assolutamente|perfettamente"
              + "|volledig|absoluut|gegarandeerd)\\W+(?:\\w+\\W+){0,2}"
              + "(?:safe|secure|secured|security|protected|confidential|anonymous|private"
              + "|sicher\\w*|geschützt\\w*|anonym\\w*|sûre?s?|sécurisée?s?|protégée?s?"
              + "|segur[oa]s?|protegid[oa]s?|sicur[oaie]|protett[oaie]|veilig|beveiligd)\\b"
              + "|\\b(?:unhackable|unbreakable|bulletproof|impossible to (?:hack|steal|break))\\b)");

  /** A denial of sharing, for which there are keys. */
  private static final Pattern NEVER =
      Pattern.compile(
          "(?iu)\\b(?:never\\W+(?:\\w+\\W+){0,2}(?:share[sd]?|sell|sold|rent(?:ed)?|disclose[sd]?)"
              + "|(?:do not|don['’]t|will not|won['’]t)\\W+(?:\\w+\\W+){0,2}(?:share|sell|rent|disclose)"
              + "\\W+(?:your|their|any|personal|data|information|it|them)"
              + "|(?:niemals|nie|nicht)\\W+(?:\\w+\\W+){0,4}(?:weiter(?:ge)?geben|verkauf\\w+)"
              + "|partag\\w+\\W+jamais|jamais\\W+(?:\\w+\\W+){0,2}(?:partag\\w+|vend\\w+|cédé\\w*)"
              + "|(?:nunca|jamás)\\W+(?:\\w+\\W+){0,2}(?:compart\\w+|partilh\\w+|vend\\w+)"
              + "|(?:non|mai)\\W+(?:\\w+\\W+){0,2}(?:condivi\\w+|vend\\w+|cedut\\w+)"
              + "|nooit\\W+(?:\\w+\\W+){0,3}(?:gedeeld|delen|verkopen|verkocht))\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Leaf leaf : Leaves.of(stated.declaration())) {
      Stated.texts(leaf)
          .flatMap(text -> text.byLanguage().values().stream())
          .forEach(words -> check(leaf, words, to));
    }
  }

  private static void check(Leaf leaf, String words, Consumer<Finding> to) {
    if (ABSOLUTE.matcher(words).find()) {
      to.accept(
          finding(
              leaf,
              "'" + words + "' promises what nobody can keep.",
              "Say what is done instead, such as 'connections are encrypted'."));
    } else if (NEVER.matcher(words).find()) {
      to.accept(
          finding(
              leaf,
              "'" + words + "' denies sharing in words of its own, which nothing is held against.",
              "Declare it, such as 'disclosures: {sells: false}', and take it out here."));
    }
  }

  private static Finding finding(Leaf leaf, String problem, String remedy) {
    return new Finding(RULE, leaf.place().where(), problem, remedy);
  }
}
