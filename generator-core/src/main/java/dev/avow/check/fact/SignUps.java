package dev.avow.check.fact;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.model.Glob;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which forms of a page join a mailing list. */
public final class SignUps {

  /** What a list may ask of those who join it, to write to them as they wish. */
  private static final Set<String> LIST_ITSELF = Set.of("name", "preferences", "language");

  private SignUps() {}

  /**
   * Whether a form of a page that is declared as a place to join is the one to join with. A list
   * that every page's footer joins is declared at all pages, and the forms above the footer are for
   * something else: to register, to ask.
   */
  public static boolean declared(PageFacts page, FormFact form, Stream<Given<Glob>> pages) {
    List<Glob> places =
        pages
            .map(Given::value)
            .filter(glob -> glob.matches(page.address().path(), page.address().query()))
            .toList();
    if (places.isEmpty() || !asksForMail(form)) {
      return false;
    }
    boolean layout = places.stream().allMatch(glob -> glob.text().contains("*"));
    Stream<FormFact> others = page.forms().stream().filter(SignUps::plain);
    return asksForMore(form)
        ? others.findAny().isEmpty()
        : !layout || form.saysOptOut() || others.noneMatch(FormFact::saysOptOut);
  }

  /** A form for an address and a name alone is the sign-up itself: sending it is the yes. */
  public static boolean asksForMore(FormFact form) {
    return form.fields().stream()
        .anyMatch(
            field ->
                field.personal()
                    && field.kind() != FieldKind.EMAIL
                    && !LIST_ITSELF.contains(field.word()));
  }

  private static boolean plain(FormFact form) {
    return asksForMail(form) && !asksForMore(form);
  }

  private static boolean asksForMail(FormFact form) {
    List<FieldKind> kinds = form.fields().stream().map(FieldFact::kind).toList();
    return kinds.contains(FieldKind.EMAIL);
  }
}
