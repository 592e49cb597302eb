package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.LoginAhead;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.DeclaredChoices;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people are told to do for their rights works: the page is there, and the notice says so. */
final class RightsReachable implements Check {

  private static final Rule RULE =
      new Rule(
          "rights-channel",
          "every declared way to use a right or a choice can be opened, and the notice shows it",
          Severity.ERROR,
          "GDPR Art. 12(2); Cal. Civ. Code 1798.135(c)(1); 11 CCR 7020");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<DeclaredChoices.Channel> channels = sight.declared().choices().channels();
    if (channels.isEmpty()) {
      return CheckOutcome.notAsked(
          "The declaration names no page or address for rights or choices.");
    }
    List<Finding> findings = new ArrayList<>();
    boolean unseen = false;
    for (DeclaredChoices.Channel channel : channels) {
      if (channel.page().filter(sight.declared()::own).isPresent()) {
        Address address = channel.page().get();
        Optional<String> problem = problem(sight, channel, address);
        problem.ifPresent(
            words ->
                findings.add(
                    new Finding(
                        RULE,
                        channel.where(),
                        "'"
                            + channel.name()
                            + "' leads to "
                            + address.shownPage()
                            + ", which "
                            + words,
                        "Publish the page there for everybody, or correct 'at:'.",
                        List.of(Location.of(address.shown())))));
        unseen |= problem.isEmpty() && sight.page(address).isEmpty();
        linked(sight, channel, address).ifPresent(findings::add);
      }
    }
    return CheckOutcome.of(
        findings,
        unseen ? Optional.of("A page for rights was not among the pages seen.") : Optional.empty());
  }

  private static Optional<String> problem(
      Sight sight, DeclaredChoices.Channel channel, Address address) {
    Optional<PageFacts> page = sight.page(address);
    if (page.isPresent() && page.get().status() != 200) {
      return Optional.of("answers with status " + page.get().status() + ".");
    }
    if (page.isPresent()) {
      boolean plain =
          !page.get().address().secure() && !Target.isLoopback(page.get().address().host());
      return plain
          ? Optional.of("comes over http.")
          : channel.choice() && walled(page.get())
              ? Optional.of("lets only those choose who log in.")
              : Optional.empty();
    }
    return MissingPages.hold(sight, address) ? Optional.of("is not there.") : Optional.empty();
  }

  /** To ask about the data of an account people may have to log in; to say no they need none. */
  private static boolean walled(PageFacts page) {
    LoginAhead login = page.choices().login();
    List<FormFact> forms =
        page.forms().stream().filter(form -> !form.search() && !form.signUp()).toList();
    return login == LoginAhead.LEADS
        || login == LoginAhead.SAYS
        || (!forms.isEmpty() && forms.stream().allMatch(FormFact::password));
  }

  /** A generated notice that nobody changed says what is declared; one by hand may forget it. */
  private static Optional<Finding> linked(
      Sight sight, DeclaredChoices.Channel channel, Address address) {
    List<PageFacts> notices = sight.notices();
    boolean shown =
        notices.stream()
            .anyMatch(
                notice ->
                    ours(notice)
                        || notice.notice().leads().stream()
                            .anyMatch(link -> Patterns.samePage(address, link)));
    return notices.isEmpty() || shown
        ? Optional.empty()
        : Optional.of(
            new Finding(
                RULE,
                channel.where(),
                "The notice does not link to "
                    + address.shownPage()
                    + ", for '"
                    + channel.name()
                    + "'.",
                "Publish the generated notice, or link to the page from it.",
                List.of(Location.of(notices.get(0).shown()))));
  }

  private static boolean ours(PageFacts page) {
    NoticeFact notice = page.notice().either();
    return notice != null && notice.ours();
  }
}
