package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of opting out and of rights, in the order in which reports list them. */
public final class ChoiceChecks {

  public static final List<Check> ALL =
      List.of(
          new OptOutSimple(),
          new OptOutReplyShown(),
          new SignUpSaysOptOut(),
          new SaleOptOutLinked(),
          new SensitiveLimitLinked(),
          new SignalAnnounced(),
          new SignalHonored(),
          new ConsentRevocable(),
          new ConsentRefusable(),
          new RightsReachable(),
          new MailTaken(),
          new ContactShown());

  private ChoiceChecks() {}
}
