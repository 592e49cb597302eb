package dev.avow.check.mail;

import dev.avow.finding.Rule;
import java.util.List;

/** All checks of messages, in the order in which reports list them. */
public final class MailChecks {

  static final List<MailCheck> ALL =
      List.of(
          new MessagesRead(),
          new MessagesAssigned(),
          new UnsubscribeShown(),
          new UnsubscribeLinksLead(),
          new PostalAddressShown(),
          new ListUnsubscribeGiven(),
          new OneClickGiven(),
          new PixelsDeclared(),
          new ClicksDeclared(),
          new MailHostsDeclared());

  /** Their rules, for the reference pages and {@code avow explain}. */
  public static final List<Rule> RULES = ALL.stream().map(MailCheck::rule).toList();

  private MailChecks() {}
}
