package dev.avow.check.fact.script;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a script speaks of people's consent: what it then loads, and when, cannot be told without
 * running it.
 */
final class Gates {

  private static final List<String> WORDS =
      List.of(
          "consent",
          "cookie",
          "localstorage",
          "sessionstorage",
          "accept",
          "agree",
          "gdpr",
          "dsgvo",
          "rgpd",
          "optin",
          "opt_in",
          "opt-in",
          "optout",
          "opt_out",
          "opt-out",
          "permission",
          "allowed",
          "allowcookies",
          "tcfapi",
          "__cmp",
          "axeptio",
          "axcb",
          "didomi",
          "onetrust",
          "optanon",
          "klaro",
          "usercentrics",
          "uc_ui",
          "borlabs",
          "cmplz",
          "complianz",
          "tarteaucitron",
          "iubenda",
          "einwillig",
          "zustimm",
          "toestemming",
          "confirm(");

  /**
   * What speaks of consent and gates nothing: Google's mode, where a counter keeps its ids, and
   * addresses.
   */
  private static final Pattern NONE =
      Pattern.compile(
          "[\\[(]\\s*+[\"']consent[\"']\\s*+,[^;)\\]]{0,800}+"
              + "|(?:set_?)?cookie_?(?:domain|flags|expires|prefix|path|update|name|config)"
              + "|disablecookies|(?<=[\"'`:])//[^\\s\"'`]++");

  private Gates() {}

  static boolean in(String script) {
    String said = NONE.matcher(script.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return WORDS.stream().anyMatch(said::contains);
  }
}
