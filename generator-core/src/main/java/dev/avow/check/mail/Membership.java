package dev.avow.check.mail;

import dev.avow.mail.Message;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which declared mailing a message belongs to. The first of these that fits decides: the name of
 * its folder or file, its List-Id, its sender, the ways to leave that it offers.
 */
final class Membership {

  private static final Pattern MAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w.-]{1,255}");

  private Membership() {}

  static List<MailingTerms> of(
      Message message, List<MailWords> words, List<MailingTerms> mailings) {
    String[] steps = message.name().toLowerCase(Locale.ROOT).split("/", -1);
    List<BiPredicate<Message, MailingTerms>> evidence =
        List.of(
            (one, mailing) -> file(steps[steps.length - 1], mailing.id()),
            (one, mailing) -> folder(steps, mailing.id()),
            Membership::listed,
            Membership::sender,
            Membership::header,
            (one, mailing) -> words.stream().anyMatch(face -> leads(face, mailing)));
    for (BiPredicate<Message, MailingTerms> each : evidence) {
      List<MailingTerms> fits =
          mailings.stream().filter(mailing -> each.test(message, mailing)).toList();
      if (!fits.isEmpty()) {
        return longest(fits, each == evidence.get(0));
      }
    }
    return List.of();
  }

  /** Of {@code news} and {@code news-daily}, a file 'news-daily.html' means the second. */
  private static List<MailingTerms> longest(List<MailingTerms> fits, boolean byName) {
    int most = fits.stream().mapToInt(mailing -> mailing.id().length()).max().orElse(0);
    return byName ? fits.stream().filter(one -> one.id().length() == most).toList() : fits;
  }

  private static boolean folder(String[] steps, String id) {
    for (int at = 0; at < steps.length - 1; at++) {
      if (dashed(steps[at]).equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean file(String name, String id) {
    String stem = dashed(name.replaceFirst("[.].*", ""));
    return stem.equals(id) || stem.startsWith(id + "-");
  }

  private static String dashed(String name) {
    return name.replace('_', '-').replace(' ', '-');
  }

  /** RFC 2919: the id stands in angle brackets, the list's own name before the first dot. */
  private static boolean listed(Message message, MailingTerms mailing) {
    return message
        .header("list-id")
        .map(header -> header.value().toLowerCase(Locale.ROOT))
        .map(value -> value.replaceFirst("(?s).*<", "").replaceFirst("(?s)>.*", "").strip())
        .filter(id -> id.equals(mailing.id()) || id.startsWith(mailing.id() + "."))
        .isPresent();
  }

  private static boolean sender(Message message, MailingTerms mailing) {
    return List.of("from", "reply-to").stream()
        .flatMap(name -> message.header(name).stream())
        .anyMatch(
            header -> {
              Matcher address = MAIL.matcher(header.value().toLowerCase(Locale.ROOT));
              return address.find()
                  && (mailing.from().filter(address.group()::equals).isPresent()
                      || mailing.reply().filter(address.group()::equals).isPresent());
            });
  }

  private static boolean header(Message message, MailingTerms mailing) {
    return message
        .header("list-unsubscribe")
        .map(UnsubscribeHeader::of)
        .filter(
            header ->
                header.written().stream()
                    .anyMatch(uri -> mailing.leads(Destination.of(uri, mailing.values()))))
        .isPresent();
  }

  private static boolean leads(MailWords words, MailingTerms mailing) {
    return words.spots().stream()
        .anyMatch(spot -> mailing.leads(Destination.of(spot.written(), mailing.values())));
  }
}
