package dev.avow.check.mail;

import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Location;
import dev.avow.mail.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ways to leave a mailing among the words of a face: a link that says so, an address in a
 * sentence that says so, and the instruction to reply with a word.
 */
final class Ways {

  /** Names of addresses and values that are made for leaving a list, in seven languages. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)unsub|opt.{0,2}out|abmeld|abbestell|austrag|d[eé]sinscri|d[eé]sabon|"
              + "bajas?\\b|cancel.{0,2}(?:sub|ins)|disiscri|cancella|uitschrij|afmeld|"
              + "descadastr|preferenc");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n|[|·•]");
  private static final Pattern PARAGRAPH_END = Pattern.compile("[.!?](?=\\s)|\\n\\s{0,9}\\n");
  private static final int LONGEST = 300;

  private final MailWords words;
  private final List<MailingTerms> mailings;
  private final Map<String, String> values;
  private final List<Way> ways = new ArrayList<>();

  private Ways(MailWords words, List<MailingTerms> mailings, Map<String, String> values) {
    this.words = words;
    this.mailings = mailings;
    this.values = values;
  }

  static List<Way> in(MailWords words, List<MailingTerms> mailings, Map<String, String> values) {
    Ways found = new Ways(words, mailings, values);
    found.follow();
    found.reply();
    return List.copyOf(found.ways);
  }

  private void follow() {
    int last = 0;
    for (MailWords.Spot spot : words.spots()) {
      for (Destination to : Destination.each(spot.written(), values)) {
        if (to instanceof Destination.Other) {
          continue;
        }
        String own = words.text().substring(spot.from(), spot.to());
        if (says(own) && (spot.link() || !(to instanceof Destination.Filled))) {
          ways.add(new Way(Way.Kind.FOLLOW, to, true, spot.where()));
        } else if (says(before(last, spot)) || (meant(to, spot) && says(around(spot)))) {
          boolean address =
              !(to instanceof Destination.Filled filled) || spot.link() || named(filled);
          if (address) {
            ways.add(new Way(Way.Kind.FOLLOW, to, true, spot.where()));
          }
        } else if (meant(to, spot) && wordless(own, spot)) {
          ways.add(new Way(Way.Kind.FOLLOW, to, false, spot.where()));
        }
      }
      last = spot.to();
    }
  }

  private static boolean named(Destination.Filled filled) {
    return NAME.matcher(filled.value().expression()).find()
        || filled.value().expression().toLowerCase(Locale.ROOT).matches(".*(url|link|href).*");
  }

  private static boolean wordless(String own, MailWords.Spot spot) {
    return !spot.link() || (Placeholder.in(own) && Placeholder.plain(own).isBlank());
  }

  private static boolean says(String text) {
    return Topic.OPT_OUT.in(Topic.fold(Placeholder.plain(text)));
  }

  /** Whether the address is one for leaving, whatever the words around it. */
  private boolean meant(Destination to, MailWords.Spot spot) {
    return mailings.stream().anyMatch(mailing -> mailing.leads(to))
        || NAME.matcher(spot.written()).find();
  }

  /** The sentence so far, without what belongs to the address before. */
  private String before(int last, MailWords.Spot spot) {
    int from = Math.max(last, spot.from() - LONGEST);
    String text = words.text().substring(Math.min(from, spot.from()), spot.from());
    String line = text.stripTrailing();
    boolean ownLine = text.length() > line.length() && text.substring(line.length()).contains("\n");
    // "Unsubscribe:" may stand on the line above its address.
    String kept = ownLine && (line.endsWith(":") || !spot.link()) ? line : text;
    Matcher end = SENTENCE_END.matcher(kept);
    int cut = 0;
    while (end.find()) {
      cut = end.end();
    }
    return kept.substring(cut);
  }

  /** The paragraph around. */
  private String around(MailWords.Spot spot) {
    int from = Math.max(0, spot.from() - LONGEST);
    int to = Math.min(words.text().length(), spot.to() + LONGEST);
    int above = words.text().lastIndexOf("\n\n", spot.from());
    int below = words.text().indexOf("\n\n", spot.to());
    return words.text().substring(Math.max(from, above), below < 0 ? to : Math.min(to, below));
  }

  /** "Reply with the word unsubscribe": no address is needed for that. */
  private void reply() {
    String text = words.text();
    int from = 0;
    Matcher end = PARAGRAPH_END.matcher(text);
    while (from < text.length()) {
      int to = end.find(from) ? end.end() : text.length();
      if (to - from < 2 * LONGEST && isReply(text.substring(from, to))) {
        Location where = words.places().apply(from + spoken(text.substring(from, to)));
        ways.add(new Way(Way.Kind.REPLY, new Destination.Other(), true, where));
        return;
      }
      from = to;
    }
  }

  /** Where the line begins that speaks of replying. */
  private static int spoken(String sentence) {
    int start = 0;
    for (String line : sentence.split("\n", -1)) {
      if (Topic.REPLY.in(Topic.fold(line))) {
        return start + line.length() - line.stripLeading().length();
      }
      start += line.length() + 1;
    }
    return 0;
  }

  private static boolean isReply(String sentence) {
    String folded = Topic.fold(Placeholder.plain(sentence));
    return Topic.REPLY.in(folded)
        && !Topic.NO_REPLY.in(folded)
        && (Topic.OPT_OUT.in(folded) || folded.contains(" unsubscribe "));
  }
}
