package dev.avow.check;

import dev.avow.finding.Rule;
import java.util.List;

/** All checks of a site, in the order in which reports list them. */
public final class Checks {

  static final List<Check> ALL =
      List.of(
          new SiteCovered(),
          new NoticeReachable(),
          new NoticeRecognized(),
          new NoticeUnchanged(),
          new NoticeLinked(),
          new NoticeConspicuous(),
          new FormsEncrypted(),
          new FormsPosted(),
          new FormsNotMailed(),
          new FormsLeadSomewhere(),
          new NoticeAtCollection(),
          new FieldsDeclared(),
          new AskedWhereDeclared(),
          new HostsDeclared(),
          new HostsSeen(),
          new CookiesDeclared(),
          new CookiesSeen(),
          new HttpRedirected(),
          new OptOutSimple(),
          new OptOutReplyShown(),
          new SignUpSaysOptOut(),
          new SealsVerifiable());

  /** Their rules, for the reference pages and {@code avow explain}. */
  public static final List<Rule> RULES = ALL.stream().map(Check::rule).toList();

  private Checks() {}
}
