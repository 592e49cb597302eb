package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.MailNames;
import dev.avow.check.fact.form.BoundMail;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.FormTargets;
import dev.avow.check.fact.form.Surroundings;
import dev.avow.check.fact.form.Yes;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.word.Topic;
import dev.avow.check.field.Clue;
import dev.avow.check.field.DocumentIndex;
import dev.avow.check.field.FieldKind;
import dev.avow.check.field.FieldReader;
import dev.avow.check.field.FormGroup;
import dev.avow.check.field.Guess;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the forms of a page and of the frames written into it. */
final class FormFacts {

  private static final Evaluator BASE = Selector.evaluatorOf("base[href]");
  private static final int LEVELS_BESIDE = 2;
  private static final int MOST_BESIDE = 30;

  /** From here on a form without a name is told by its line alone. */
  private static final int MOST_SELECTORS = 20;

  private final Page page;
  private final NoticeTrail trail;
  private final Declared declared;
  private final boolean upgraded;
  private final Shared shared;
  private final List<FormFact> found = new ArrayList<>();
  private int selectors;

  FormFacts(Page page, NoticeTrail trail, Declared declared, boolean upgraded, Shared shared) {
    this.declared = declared;
    this.page = page;
    this.trail = trail;
    this.upgraded = upgraded;
    this.shared = shared;
  }

  /** Reads the forms of the page itself, or of one frame written into it. */
  void read(Document document, DocumentIndex index) {
    boolean frame = !document.equals(page.document());
    Address base = frame ? frameBase(document) : page.base();
    FormTargets targets = new FormTargets(document, page.address(), base, shared);
    for (FormGroup group : FormGroup.of(index)) {
      List<Guess> guesses = FieldReader.read(group, index);
      FormFact form = form(index, group, guesses, targets);
      // Buttons and lone search boxes of scripts are no forms.
      if (group.form() != null || form.personal()) {
        found.add(form);
      }
    }
  }

  /** All forms read so far, in document order. */
  List<FormFact> found() {
    return found;
  }

  private Address frameBase(Document frame) {
    Element base = frame.selectFirst(BASE);
    return base != null && page.base().resolve(base.attr("href")) instanceof Address usable
        ? usable
        : page.base();
  }

  private FormFact form(
      DocumentIndex index, FormGroup group, List<Guess> guesses, FormTargets targets) {
    List<FieldFact> fields = new ArrayList<>();
    for (Guess guess : guesses) {
      if (!FormGroup.disabled(guess.control())) {
        fields.add(field(guess, fields.size() + 1));
      }
    }
    Element form = group.form();
    Element place = form != null ? form : guesses.get(0).control();
    String text = form == null ? "" : words(form, group);
    boolean password = fields.stream().anyMatch(field -> field.kind() == FieldKind.PASSWORD);
    boolean signUp = Topic.SIGN_UP.in(Topic.fold(text + " " + index.title()));
    boolean joins = password && signUp && (form == null || joins(form, group, index));
    return new FormFact(
        shared.once(
            selectors++ < MOST_SELECTORS ? ElementPlaces.selector(place) : place.normalName()),
        ElementPlaces.line(place),
        ElementPlaces.column(place),
        fields,
        PrefilledFields.of(group, declared),
        targets.of(group),
        password && isLogin(guesses, joins),
        signUp,
        isSearch(form, fields),
        !(form == null ? trail.toNotice() : beside(form, trail.toNotice())).isEmpty(),
        saidBeside(form),
        Topic.OPT_OUT.in(Topic.fold(around(form, text))),
        password,
        upgraded,
        FieldReader.unseen(group, index, FieldKind.MARKETING_OPT_IN, Yes::sent).stream()
            .map(guess -> field(guess, 0))
            .toList(),
        BoundMail.in(text));
  }

  private FieldFact field(Guess guess, int number) {
    Element control = guess.control();
    String name = name(control);
    Optional<String> listed = declared.wordOf(name);
    return shared.once(
        new FieldFact(
            shared.once(name.isBlank() ? "number " + number : name),
            kind(guess),
            listed.orElse(guess.kind().word()),
            listed.isPresent() ? Clue.DECLARED : guess.evidence(),
            FieldTrait.of(control, guess.texts().label()),
            ElementPlaces.line(control),
            ElementPlaces.column(control)));
  }

  /** A box that names a mailing of the declaration asks for mail, whatever its name is. */
  private FieldKind kind(Guess guess) {
    return guess.typed("checkbox")
            && guess.kind() == FieldKind.NOT_PERSONAL
            && MailNames.in(guess.texts().label(), declared.mailings())
        ? FieldKind.MARKETING_OPT_IN
        : guess.kind();
  }

  /** What the page calls a control: its name, else its id. */
  static String name(Element control) {
    return Line.of(control.attr("name").isEmpty() ? control.id() : control.attr("name"), 80);
  }

  private static String words(Element form, FormGroup group) {
    StringBuilder text = new StringBuilder(form.text());
    group.submitters().forEach(button -> text.append(' ').append(button.attr("value")));
    return text.toString();
  }

  /** Whether it says so of itself: a link in it, 'Create account', leads to another form. */
  private static boolean joins(Element form, FormGroup group, DocumentIndex index) {
    StringBuilder text = new StringBuilder(index.title()).append(' ');
    form.filter(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.text()).append(' ');
          }
          return node.nodeName().equals("a")
              ? NodeFilter.FilterResult.SKIP_ENTIRELY
              : NodeFilter.FilterResult.CONTINUE;
        });
    group.submitters().forEach(button -> text.append(button.attr("value")).append(' '));
    return Topic.SIGN_UP.in(Topic.fold(text.toString()));
  }

  private static boolean isLogin(List<Guess> guesses, boolean signUp) {
    long others =
        guesses.stream()
            .map(Guess::kind)
            .filter(kind -> kind.personal() && kind != FieldKind.PASSWORD && !kind.ofLogin())
            .count();
    boolean fresh =
        guesses.stream()
            .anyMatch(
                guess ->
                    guess
                            .control()
                            .attr("autocomplete")
                            .toLowerCase(Locale.ROOT)
                            .contains("new-password")
                        || (guess.again() && guess.kind() == FieldKind.PASSWORD));
    return others == 0 && !fresh && !signUp;
  }

  private static boolean isSearch(@Nullable Element form, List<FieldFact> fields) {
    return form != null
        && (form.attr("role").equalsIgnoreCase("search")
            || fields.stream().allMatch(field -> field.kind() == FieldKind.SEARCH));
  }

  private List<Address> saidBeside(@Nullable Element form) {
    return form == null
        ? List.copyOf(trail.saying().values())
        : beside(form, trail.saying().keySet()).stream().map(trail.saying()::get).toList();
  }

  /** The links that stand where the data are asked for, not only in the footer. */
  private static List<Element> beside(Element form, Collection<Element> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    for (Element scope : Surroundings.of(form, LEVELS_BESIDE)) {
      List<Element> found =
          links.stream()
              .filter(link -> link.equals(scope) || link.parents().contains(scope))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What is said in the form and right beside it. */
  private static String around(@Nullable Element form, String text) {
    if (form == null) {
      return text;
    }
    List<Element> scopes = Surroundings.of(form, 1);
    Element widest = scopes.get(scopes.size() - 1);
    // What has many children is a page, or an attack; neither speaks of this form alone.
    return widest.childrenSize() <= MOST_BESIDE ? widest.text() + " " + text : text;
  }
}
