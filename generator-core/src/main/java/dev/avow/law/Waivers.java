package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Standing;
import dev.avow.model.AcceptedAt;
import dev.avow.model.Declaration;
import dev.avow.model.Glob;
import dev.avow.model.Waiver;
import dev.avow.text.Nearest;
import dev.avow.yaml.Answer.Given;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the declaration accepts for a time: findings leave the gate, but stay in the report.
 *
 * @param open the findings that no waiver covers
 * @param waived those that one covers, marked with its reason
 * @param about findings about the waivers themselves: expired, unused
 */
public record Waivers(List<Finding> open, List<Finding> waived, List<Finding> about) {

  public Waivers {
    open = List.copyOf(open);
    waived = List.copyOf(waived);
    about = List.copyOf(about);
  }

  /**
   * Sorts findings by the declaration's waivers.
   *
   * @param asked whether this run would have found what has the id, had it been there: a waiver
   *     that nobody could have needed is not called unused
   * @param ids of all findings that there can be, but for the requirements of the ledger
   */
  public static Waivers apply(
      Declaration declaration,
      LocalDate today,
      List<Finding> findings,
      Ledger ledger,
      Predicate<String> asked,
      Set<String> ids) {
    List<Given<Waiver>> waivers = declaration.waivers().given().orElse(List.of());
    List<Finding> open = new ArrayList<>();
    List<Finding> waived = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    KeyPlaces keys = KeyPlaces.of(declaration);
    for (Finding finding : findings) {
      Optional<Waiver> first = Optional.empty();
      // What its page has ignored needs no waiver.
      for (int at = 0; at < waivers.size() && finding.open(); at++) {
        Waiver waiver = waivers.get(at).value();
        if (holds(waiver, today) && covers(waiver, finding, ledger, keys)) {
          used.add(at);
          first = first.or(() -> Optional.of(waiver));
        }
      }
      if (first.isPresent()) {
        waived.add(finding.standing(standing(first.get())));
      } else {
        open.add(finding);
      }
    }
    List<Finding> about = new ArrayList<>();
    for (int at = 0; at < waivers.size(); at++) {
      Given<Waiver> waiver = waivers.get(at);
      String of = waiver.value().of().given().orElse("");
      if (!ids.contains(of) && ledger.entry(of).isEmpty()) {
        about.add(misnamed(waiver, of, ids, ledger));
      } else if (!holds(waiver.value(), today)) {
        about.add(expired(waiver, of));
      } else if (!used.contains(at) && !inLedger(ledger, of) && looked(ledger, of, asked)) {
        about.add(unused(waiver, of, elsewhere(waiver.value(), of, open, keys)));
      }
    }
    return new Waivers(open, waived, about);
  }

  private static Finding unused(Given<Waiver> waiver, String of, Set<String> elsewhere) {
    return new Finding(
        LawRules.UNUSED,
        waiver.place().where(),
        "The waiver of '" + of + "' accepts nothing that was found.",
        elsewhere.isEmpty()
            ? "Take it out."
            : "Write 'where: " + String.join("' or 'where: ", elsewhere) + "', or take it out.");
  }

  /** A few of the keys at which what it names was found instead. */
  private static Set<String> elsewhere(
      Waiver waiver, String of, List<Finding> open, KeyPlaces keys) {
    if (waiver.where().given().filter(where -> where.path().isEmpty()).isEmpty()) {
      return Set.of();
    }
    return open.stream()
        .filter(finding -> finding.rule().id().equals(of))
        .flatMap(finding -> keys.at(finding.where()).stream().limit(1))
        .limit(3)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Standing standing(Waiver waiver) {
    String until = waiver.until().given().map(day -> "until " + day + ": ").orElse("");
    return new Standing(Standing.Kind.WAIVED, until + reason(waiver));
  }

  private static Finding misnamed(Given<Waiver> waiver, String of, Set<String> ids, Ledger ledger) {
    Set<String> all = new TreeSet<>(ids);
    ledger.entries().forEach(entry -> all.add(entry.requirement().id()));
    String question = Nearest.question(of, all);
    return new Finding(
        LawRules.UNUSED,
        waiver.place().where(),
        "No finding is called '" + of + "'.",
        question.isEmpty() ? "Write the word in brackets at the end of the finding." : question);
  }

  private static Finding expired(Given<Waiver> waiver, String of) {
    String until = waiver.value().until().given().map(day -> "on " + day).orElse("on no known day");
    return new Finding(
        LawRules.EXPIRED,
        waiver.place().where(),
        "The waiver of '" + of + "' ended " + until + ".",
        "Mend what it accepts, or give it a later 'until:' and say why in 'because:'.");
  }

  private static boolean inLedger(Ledger ledger, String of) {
    return ledger.entry(of).filter(entry -> entry.state() == State.WAIVED).isPresent();
  }

  private static boolean looked(Ledger ledger, String of, Predicate<String> asked) {
    return ledger
        .entry(of)
        .map(entry -> entry.state() != State.NOT_ASKED && entry.state() != State.INCOMPLETE)
        .orElseGet(() -> asked.test(of));
  }

  /** Whether the waiver accepts the requirement, wherever it stands, on the day. */
  static boolean waives(Waiver waiver, String requirement, LocalDate today) {
    return holds(waiver, today)
        && !waiver.where().isGiven()
        && waiver.of().given().filter(requirement::equals).isPresent();
  }

  static String reason(Waiver waiver) {
    String words =
        waiver.because().given().flatMap(text -> text.in("en")).orElse("no reason in English");
    return words.endsWith(".") ? words : words + ".";
  }

  private static boolean holds(Waiver waiver, LocalDate today) {
    return waiver.until().given().filter(day -> !day.isBefore(today)).isPresent();
  }

  private static boolean covers(Waiver waiver, Finding finding, Ledger ledger, KeyPlaces keys) {
    if (waiver.of().given().filter(finding.rule().id()::equals).isEmpty()) {
      return false;
    }
    Optional<AcceptedAt> where = waiver.where().given();
    if (where.isEmpty()) {
      return waiver.where().isAbsent();
    }
    Optional<Glob> path = where.get().path();
    if (path.isPresent()) {
      return matches(path.get(), finding.where().source());
    }
    // A requirement is one finding wherever it is not met: all its places have to be accepted.
    boolean everywhere = ledger.entry(finding.rule().id()).isPresent();
    return keys.within(finding.where(), where.get())
        && (!everywhere
            || finding.related().stream().allMatch(other -> keys.within(other, where.get())));
  }

  /** Whether as the address is written or as a person reads it. */
  private static boolean matches(Glob glob, String source) {
    String path = path(source);
    String query = query(source);
    if (glob.matches(path, query) || !path.contains("%")) {
      return glob.matches(path, query);
    }
    try {
      String read = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return glob.matches(read, query);
    } catch (IllegalArgumentException e) {
      // A per cent sign that is none of an escape: only the address as written remains.
      return false;
    }
  }

  /** The path of a page's address; of a file, its name with a slash before it. */
  private static String path(String source) {
    // By hand: an address fit for print may hold characters that java.net.URI refuses.
    int host = source.indexOf("://") + 3;
    if (source.startsWith("http://") || source.startsWith("https://")) {
      int slash = source.indexOf('/', host);
      return slash < 0 ? "/" : source.substring(slash).replaceFirst("[?#].*", "");
    }
    return source.startsWith("/") ? source : "/" + source;
  }

  private static @Nullable String query(String source) {
    int mark = source.matches("https?://.*") ? source.indexOf('?') : -1;
    return mark < 0 ? null : source.substring(mark + 1);
  }
}
