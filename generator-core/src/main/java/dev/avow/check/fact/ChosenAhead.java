package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.fact.script.ConsentSetting;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.util.List;
import java.util.Optional;

/** Tells where the settings of a consent tool have chosen for people who have to be asked first. */
public final class ChosenAhead {

  private ChosenAhead() {}

  public static List<Finding> of(Sight sight, Rule rule, ConsentSetting.Effect effect) {
    // Elsewhere a site may begin with a yes, and only has to take a no.
    return askedFirst(sight)
        ? EachSighting.of(
            sight,
            rule,
            Sighting.Kind.CONSENT_SETTING,
            (page, seen) ->
                Optional.of(ConsentSetting.valueOf(seen.what()))
                    .filter(setting -> setting.effect() == effect)
                    .filter(setting -> !setting.harmlessAlone() || restsOnConsent(sight))
                    .map(setting -> fault(setting, seen.detail())))
        : List.of();
  }

  private static boolean askedFirst(Sight sight) {
    return sight.declared().choices().consentFirst() || restsOnConsent(sight);
  }

  private static boolean restsOnConsent(Sight sight) {
    return sight.declared().choices().optional().isPresent()
        || sight.declared().hosts().stream().anyMatch(Declared.PartyHost::onConsent);
  }

  private static Fault fault(ConsentSetting setting, String services) {
    String problem =
        switch (setting.effect()) {
          case YES ->
              "say yes"
                  + (services.isEmpty() ? "" : " to '" + services + "'")
                  + " before anybody chose";
          case NO_REFUSAL -> "let people accept and not refuse";
        };
    return new Fault(
        "The settings of " + setting.tool() + " " + problem + ": '" + setting.written() + "'.",
        setting.remedy());
  }
}
