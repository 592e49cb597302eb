package dev.avow.check.party;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of the parties a page talks to, in the order in which reports list them. */
public final class PartyChecks {

  public static final List<Check> ALL =
      List.of(
          new HostsDeclared(),
          new HostsSeen(),
          new ScriptsTalkToDeclaredHosts(),
          new PoliciesLetInDeclaredHosts(),
          new HostsRegistered(),
          new HostsUncloaked(),
          new AliasesDeclared(),
          new SeatsDeclared(),
          new TrackersWaitUntilAgreed(),
          new EmbedsWaitForAClick(),
          new FormsNotRecorded(),
          new PixelsGetNoFormData(),
          new AdvertisersAdmitted(),
          new HostsHarmless(),
          new TagManagersOpened(),
          new MeasurementsDeclared(),
          new FilesSealed(),
          new SecretsTypedAlone(),
          new LinksForgetClicks(),
          new SealsVerifiable());

  private PartyChecks() {}
}
