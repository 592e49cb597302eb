package dev.avow.check.field;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the name of a thing from a person's: 'Token name' from 'Applicant name'. There is no end of
 * things, so it is people who are known, by what they do and how they are told apart.
 */
final class OfThing {

  /** A label of a few words that ends with 'name', and the word before that. */
  private static final Pattern LABEL =
      Pattern.compile("(?:[a-z0-9]+ ){0,2}([a-z]+) name( required| optional)?");

  /** Who acts, who is acted on, who has a profession; things that end so are vetoes of the list. */
  private static final Pattern PERSON =
      Pattern.compile("[a-z]{2,}(er|or|ee|ant|(?<!m)ent|ian|ist|ed|man|person|s)|.");

  private static final Set<String> PEOPLE =
      Set.of(
          ("contact guest child spouse wife husband son baby bride groom pupil "
                  + "relative individual witness delegate candidate kin mum mom dad host "
                  + "official head chief staff coach advocate relation")
              .split(" ", -1));

  /**
   * What is said of a name, or of the one who has it, and not what has it; also in German, whose
   * word for a name is the same, on pages that do not say their language.
   */
  private static final Set<String> SAID_OF_IT =
      Set.of(
          ("full real legal complete whole exact proper own your the a his her "
                  + "their my enter type in or and of with by for to billing shipping "
                  + "delivery emergency english latin native main primary lead new old "
                  + "current first last family given middle nick sur fore birth short "
                  + "bill online public private ihr dein euer mein voller ganzer vor zu")
              .split(" ", -1));

  /** What an English name of a thing ends with, whatever it is for: 'Password length'. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(.+ (length|strength|policy|rules?|format|template|layout|type|model|guide|tour|map|count"
              + "|limit|key|view|filter|subject|title|color|icon|settings?|preferences?|options?"
              + "|book name)|(.+ )?(webhook|callback|endpoint|contract|server|node) address)"
              + "( required| optional)?");

  private OfThing() {}

  /** Whether the folded text that names a personal thing is about something else of it. */
  static boolean headed(String text) {
    return HEAD.matcher(text).matches();
  }

  /** Whether the folded text, which asks for a name, asks for that of a thing. */
  static boolean names(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.matches()) {
      return false;
    }
    String whose = label.group(1);
    return !PEOPLE.contains(whose)
        && !SAID_OF_IT.contains(whose)
        && !PERSON.matcher(whose).matches();
  }
}
