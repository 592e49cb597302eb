package dev.avow.draft;

import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.text.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is behind the site, as far as its pages say it plainly and alike. */
final class OrganizationSection {

  /** What stands between the name of a page and that of its site. */
  private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•»:-]+\\s+|:\\s+");

  private static final int LONGEST_NAME = 60;

  private final SiteShown shown;

  OrganizationSection(SiteShown shown) {
    this.shown = shown;
  }

  void write(Sheet sheet) {
    Optional<String> line = postal();
    Optional<String> name = name();
    Optional<String> registered = line.flatMap(postal -> before(postal, name));
    sheet.line(0, "organization:");
    registered
        .or(() -> name)
        .ifPresentOrElse(
            known ->
                sheet
                    .seen(1, registered.isPresent() ? "before the postal address" : "in the titles")
                    .asked(1, "name: " + Yaml.quoted(known), "Is this the name people know?"),
            () -> sheet.unknown(1, "name", "What is the name people know?"));
    sheet.unknown(1, "kind", "company, individual, nonprofit, public-body, financial-institution?");
    line.map(postal -> registered.map(given -> postal.substring(given.length() + 2)).orElse(postal))
        .ifPresentOrElse(
            postal ->
                sheet
                    .seen(1, "in a footer or imprint")
                    .answer(1, "address", postal)
                    .ask(1, "Is this the whole postal address, with its country?"),
            () -> sheet.unknown(1, "address", "What is the postal address, on one line?"));
    contact(sheet);
  }

  private void contact(Sheet sheet) {
    Optional<Map.Entry<String, String>> mail = mail();
    Optional<String> form = contactForm();
    if (mail.isEmpty() && form.isEmpty() && phone().isEmpty()) {
      sheet.unknown(1, "contact", "Where do people ask about their data?");
      return;
    }
    sheet.line(1, "contact:");
    mail.ifPresentOrElse(
        found -> sheet.seen(2, "on " + found.getValue()).answer(2, "email", found.getKey()),
        () -> sheet.unknown(2, "email", "To which address do people write about their data?"));
    phone()
        .ifPresent(
            found ->
                sheet.seen(2, "linked on " + found.getValue()).answer(2, "phone", found.getKey()));
    form.ifPresent(page -> sheet.seen(2, "a form for messages on " + page).answer(2, "form", page));
    sheet.ask(2, "Are questions about personal data answered there?");
  }

  /** The number that most pages link to, if only one is linked as often. */
  private Optional<Map.Entry<String, String>> phone() {
    Map<String, List<String>> places = places(Masthead::phones);
    int most = places.values().stream().mapToInt(List::size).max().orElse(0);
    List<Map.Entry<String, List<String>>> best =
        places.entrySet().stream().filter(each -> each.getValue().size() == most).toList();
    return best.size() == 1
        ? Optional.of(Map.entry(best.get(0).getKey(), Draft.places(best.get(0).getValue())))
        : Optional.empty();
  }

  private Map<String, List<String>> places(Function<Masthead, List<String>> shows) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Masthead page : shown.mastheads()) {
      for (String shownThere : shows.apply(page)) {
        places
            .computeIfAbsent(shownThere, name -> new ArrayList<>())
            .add(PagePaths.of(page.address()));
      }
    }
    return places;
  }

  /** The address that most pages link to; one for privacy before all others. */
  private Optional<Map.Entry<String, String>> mail() {
    return places(Masthead::mails).entrySet().stream()
        .filter(each -> Yaml.clean(each.getKey()))
        .max(
            (a, b) ->
                weight(a.getKey(), a.getValue().size()) - weight(b.getKey(), b.getValue().size()))
        .map(best -> Map.entry(best.getKey(), Draft.places(best.getValue())));
  }

  private static int weight(String mail, int pages) {
    return pages
        + (mail.matches("(privacy|datenschutz|dpo|gdpr|data-?protection).*") ? 100_000 : 0);
  }

  /** The form on a page that is called so; else the first that takes messages and no comments. */
  private Optional<String> contactForm() {
    Optional<String> other = Optional.empty();
    for (PageFacts page : shown.pages()) {
      String path = PagePaths.of(page);
      for (FormFact form : page.forms()) {
        if (!takesMessages(form) || path.contains("*")) {
          continue;
        }
        if (PagePaths.contact(path)) {
          return Optional.of(path);
        }
        boolean comments = form.fields().stream().anyMatch(Comments::written);
        other = other.isPresent() || comments ? other : Optional.of(path);
      }
    }
    return other;
  }

  private static boolean takesMessages(FormFact form) {
    List<FieldKind> kinds = form.fields().stream().map(FieldFact::kind).toList();
    return kinds.contains(FieldKind.EMAIL)
        && kinds.contains(FieldKind.FREE_TEXT)
        && !form.login()
        && kinds.size() <= 6;
  }

  /** What the site calls itself to others; else the part that the titles share with the first. */
  private Optional<String> name() {
    Optional<String> given = shown.home().map(Masthead::name).filter(OrganizationSection::fitsName);
    return given.or(this::shared);
  }

  private Optional<String> shared() {
    List<String> home =
        shown.home().stream().flatMap(page -> parts(page.title())).distinct().toList();
    Map<String, Long> often =
        shown.mastheads().stream()
            .flatMap(page -> parts(page.title()).distinct())
            .filter(home::contains)
            .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
    long enough = Math.max(2, (shown.mastheads().size() + 1) / 2);
    return home.stream()
        .filter(part -> often.getOrDefault(part, 0L) >= enough)
        .filter(OrganizationSection::fitsName)
        .findFirst();
  }

  private static Stream<String> parts(String title) {
    return PARTS.splitAsStream(title).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static boolean fitsName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && Yaml.clean(name)
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> "<>{}[]\\`|@$%^*=~\"#".indexOf(c) >= 0);
  }

  /** The line that most pages show, if the home page or an imprint shows it. */
  private Optional<String> postal() {
    Map<String, Long> often =
        shown.mastheads().stream()
            .flatMap(page -> page.postal().stream())
            .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    return Stream.concat(
            shown.mastheads().stream().filter(Masthead::imprint), shown.home().stream())
        .flatMap(page -> page.postal().stream())
        .distinct()
        .filter(Yaml::clean)
        // Of equals the first: imprints name themselves before their hosts.
        .reduce((a, b) -> often.getOrDefault(b, 0L) > often.getOrDefault(a, 0L) ? b : a);
  }

  /** 'Harbor Books, Inc.' of 'Harbor Books, Inc., 12 Quay Street, Burlington'. */
  private static Optional<String> before(String postal, Optional<String> name) {
    int end = -1;
    for (int at = postal.indexOf(", "); at >= 0; at = postal.indexOf(", ", at + 2)) {
      if (postal.substring(0, at).chars().anyMatch(Character::isDigit)) {
        break;
      }
      end = at;
    }
    return end > 0 && name.filter(known -> postal.startsWith(known)).isPresent()
        ? Optional.of(postal.substring(0, end)).filter(OrganizationSection::fitsName)
        : Optional.empty();
  }
}
