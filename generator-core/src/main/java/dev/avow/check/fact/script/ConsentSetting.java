package dev.avow.check.fact.script;

/** A setting of a consent tool by which nobody is asked, or nobody can say no. */
public enum ConsentSetting {
  KLARO_DEFAULT("Klaro", "default: true", Effect.YES, "Write 'default: false'."),
  KLARO_OPT_OUT("Klaro", "optOut: true", Effect.YES, "Write 'optOut: false'."),
  KLARO_REQUIRED("Klaro", "required: true", Effect.YES, "Write 'required: false'."),
  KLARO_DECLINE(
      "Klaro", "hideDeclineAll: true", Effect.NO_REFUSAL, "Write 'hideDeclineAll: false'."),
  TARTEAUCITRON_PRIVACY(
      "tarteaucitron", "highPrivacy: false", Effect.YES, "Write 'highPrivacy: true'."),
  TARTEAUCITRON_STATE(
      "tarteaucitron",
      "serviceDefaultState: true",
      Effect.YES,
      "Write 'serviceDefaultState: \"wait\"'."),
  TARTEAUCITRON_DENY(
      "tarteaucitron", "DenyAllCta: false", Effect.NO_REFUSAL, "Write 'DenyAllCta: true'."),
  COOKIE_CONSENT_MODE(
      "CookieConsent", "mode: \"opt-out\"", Effect.YES, "Write 'mode: \"opt-in\"'."),
  COOKIE_CONSENT_ENABLED("CookieConsent", "enabled: true", Effect.YES, "Write 'enabled: false'."),
  COOKIE_CONSENT_READ_ONLY(
      "CookieConsent", "readOnly: true", Effect.YES, "Write 'readOnly: false, enabled: false'."),
  COOKIE_CONSENT_NECESSARY(
      "CookieConsent",
      "acceptAllBtn without acceptNecessaryBtn",
      Effect.NO_REFUSAL,
      "Give 'consentModal' an 'acceptNecessaryBtn' such as 'Reject all'."),
  OSANO_OPT_OUT(
      "Cookie Consent",
      "type: \"opt-out\"",
      Effect.YES,
      "Write 'type: \"opt-in\"', and load what needs a yes from 'onStatusChange'."),
  OSANO_INFO(
      "Cookie Consent",
      "type: \"info\"",
      Effect.NO_REFUSAL,
      "Write 'type: \"opt-in\"', and load what needs a yes from 'onStatusChange'.");

  /** What it does to people. */
  public enum Effect {
    /** It says yes before they chose. */
    YES,
    /** It lets them say yes alone. */
    NO_REFUSAL
  }

  private final String tool;
  private final String written;
  private final Effect effect;
  private final String remedy;

  ConsentSetting(String tool, String written, Effect effect, String remedy) {
    this.tool = tool;
    this.written = written;
    this.effect = effect;
    this.remedy = remedy;
  }

  /** The name its makers gave the tool. */
  public String tool() {
    return tool;
  }

  /** As settings have it; what is left out means the same to some tools. */
  public String written() {
    return written;
  }

  public Effect effect() {
    return effect;
  }

  /** Whether it does no wrong where nothing needs a yes: it only tells what there is. */
  public boolean harmlessAlone() {
    return this == OSANO_INFO;
  }

  /** What to write instead. */
  public String remedy() {
    return remedy;
  }
}
