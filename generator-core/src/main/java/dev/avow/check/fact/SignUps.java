package dev.avow.check.fact;

import dev.avow.check.field.FieldKind;
import dev.avow.model.Glob;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.stream.Stream;

/** Which forms of a page join a mailing list. */
public final class SignUps {

  private SignUps() {}

  /**
   * Whether a form of a page that is declared as a place to join is the one to join with. A list
   * that every page's footer joins is declared at all pages, and the forms above the footer are for
   * something else.
   */
  public static boolean declared(PageFacts page, FormFact form, Stream<Given<Glob>> pages) {
    return pages.anyMatch(glob -> glob.value().matches(page.address().path()))
        && asksForMail(form)
        && (!asksForMore(form) || page.forms().stream().noneMatch(SignUps::plain));
  }

  /** A form for an address and a name alone is the sign-up itself: sending it is the yes. */
  public static boolean asksForMore(FormFact form) {
    return form.fields().stream()
        .anyMatch(
            field ->
                field.personal()
                    && field.kind() != FieldKind.EMAIL
                    && !field.word().equals("name")
                    && !field.word().equals("preferences"));
  }

  private static boolean plain(FormFact form) {
    return asksForMail(form) && !asksForMore(form);
  }

  private static boolean asksForMail(FormFact form) {
    List<FieldKind> kinds = form.fields().stream().map(FieldFact::kind).toList();
    return kinds.contains(FieldKind.EMAIL);
  }
}
