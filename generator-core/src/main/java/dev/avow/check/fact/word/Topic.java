package dev.avow.check.fact.word;

import dev.avow.check.field.PhraseIndex;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something a page may say, recognised by its phrases in the languages we know. */
public enum Topic {
  OPT_OUT,
  /** One has to log in for what the page is for. */
  LOGIN_NEEDED,
  /** One may log in for it: the only way where no other is offered. */
  LOGIN_OFFERED,
  /** A field that wants to know why somebody leaves. */
  REASON,
  REPLY,
  NO_REPLY,
  SIGN_UP,
  /** What sending a form amounts to begins so. */
  BY_SENDING,
  AGREED,
  /** Mail of which nobody needs any: a newsletter, offers. */
  MAIL_TO_COME,
  SEAL,
  /** A link to say no to the sale or sharing of one's data. */
  SALE_OPT_OUT,
  /** A link to limit the use of sensitive data. */
  SENSITIVE_LIMIT,
  COOKIE_SETTINGS,
  CONSENT_ACCEPT,
  CONSENT_REJECT,
  IMPRINT,
  /** Said by a page that is not there, whatever its status. */
  MISSING,
  TERMS,
  COOKIE_PAGE,
  NO_SHARING,
  NO_COLLECTING,
  NO_COOKIES,
  NO_SELLING;

  /** Sentences that deny something; beside a notice that says otherwise they matter. */
  public static final List<Topic> DENIALS =
      List.of(NO_SHARING, NO_COLLECTING, NO_COOKIES, NO_SELLING);

  /** Read when first asked for. */
  private static final class Known {
    static final Map<Topic, PhraseIndex<Topic>> EACH = new EnumMap<>(Topic.class);
    static final PhraseIndex<Topic> ALL = new PhraseIndex<>();

    static {
      PhraseFile.read()
          .forEach(
              (id, phrases) -> {
                Topic topic = valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
                PhraseIndex<Topic> own = new PhraseIndex<>();
                for (String phrase : phrases) {
                  own.add(Bordered.phrase(phrase), topic);
                  ALL.add(Bordered.phrase(phrase), topic);
                }
                EACH.put(topic, own);
              });
    }
  }

  /** Whether the text, folded by {@link #fold}, says it. */
  public boolean in(String folded) {
    boolean[] found = {false};
    PhraseIndex<Topic> own = Known.EACH.get(this);
    if (own != null) {
      own.find(folded, topic -> found[0] = true);
    }
    return found[0];
  }

  /** Everything the text, folded by {@link #fold}, says. */
  public static Set<Topic> of(String folded) {
    Set<Topic> found = EnumSet.noneOf(Topic.class);
    Known.ALL.find(folded, found::add);
    return found;
  }

  /** Any length of text made comparable, with a space at either end. */
  public static String fold(String text) {
    return Bordered.text(text);
  }
}
