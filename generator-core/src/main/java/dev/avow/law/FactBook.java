package dev.avow.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Every fact that a condition may name. A new one is a method and its line here. */
final class FactBook {

  private static final Map<String, FactKind> KINDS = new LinkedHashMap<>();

  static {
    bare("always", "every declaration", OrganizationFacts::always);
    of("law", "a law or program is switched on", "laws", List.of(), OrganizationFacts::law);
    of("framework", "a security framework is wanted", "laws", List.of(), OrganizationFacts::law);
    of(
        "audience",
        "people of a place or group are addressed",
        "subjects",
        List.of("children", "minors", "place"),
        OrganizationFacts::audience);
    of(
        "controller",
        "where the organization is established, and its size",
        "",
        List.of("small-business", "outside"),
        OrganizationFacts::controller);
    of(
        "organization",
        "the kind of organization",
        "",
        List.of(
            "company", "individual", "nonprofit", "public", "public-body", "financial-institution"),
        OrganizationFacts::organization);
    bare("dpo", "a data protection officer is declared", OrganizationFacts::dpo);
    of("source", "data come from this source", "sources", List.of(), DataFacts::source);
    of("data", "data of this class are collected", "data", DataClass.NAMES, DataFacts::data);
    of("basis", "a use rests on this basis", "bases", List.of(), UseFacts::basis);
    of(
        "use",
        "data are used so",
        "",
        List.of(
            "email-list",
            "direct-marketing",
            "direct-marketing-email",
            "targeted-advertising",
            "profiling",
            "combination",
            "automated-decision",
            "ai-training"),
        UseFacts::use);
    of("purpose", "a use has this purpose", "purposes", List.of(), UseFacts::purpose);
    of(
        "recipient",
        "data go to such a party",
        "roles",
        List.of("any", "nonaffiliate", "embedded-third-party"),
        PartyFacts::recipient);
    of(
        "disclosure",
        "data are disclosed so",
        "",
        List.of("third-party-marketing", "business-purpose", "government", "business-transfer"),
        PartyFacts::disclosure);
    of(
        "transfer",
        "data leave an area",
        "",
        List.of("third-country", "no-adequacy", "derogation", "outside"),
        PartyFacts::transfer);
    either("sale", "data are sold", "data", DataClass.NAMES, PartyFacts::sale);
    bare("sharing", "data are shared for advertising across sites", PartyFacts::sharing);
    bare(
        "sensitive-beyond-permitted",
        "sensitive data serve more than permitted purposes",
        DataFacts::sensitiveBeyondPermitted);
    bare("alt-link", "the one link for both opt-outs is chosen", ChoiceFacts::altLink);
    bare(
        "frictionless-signal",
        "frictionless handling of signals is chosen",
        OrganizationFacts::frictionlessSignal);
    bare(
        "financial-incentive",
        "something is given in exchange for data",
        ChoiceFacts::financialIncentive);
    of(
        "threshold",
        "data of so many people are held",
        "",
        List.of("#"),
        OrganizationFacts::threshold);
    of("retention", "data are kept so long", "", List.of("#"), DataFacts::retention);
    of(
        "channel",
        "a use reaches people there",
        "",
        List.of("mobile-app", "app", "web", "email", "phone", "post", "store", "service-center"),
        UseFacts::channel);
    bare("correction-channel", "people can correct their data", ChoiceFacts::correctionChannel);
    of(
        "form.collects",
        "a form asks for data of this class",
        "data",
        DataClass.NAMES,
        SiteFacts::formCollects);
    of("form.is", "a form is of this kind", "", List.of("login"), SiteFacts::formIs);
    of("page.is", "a page is of this kind", "", List.of("payment"), SiteFacts::pageIs);
    of("site.shows", "a page shows the thing", "", List.of("seal"), SiteFacts::shows);
    of(
        "cookie",
        "a cookie of this class is set",
        "",
        List.of(
            "any", "nonessential", "strictly-necessary", "functional", "analytics", "marketing"),
        SiteFacts::cookie);
    of(
        "mail",
        "such mail is sent",
        "",
        List.of("any", "commercial", "bulk", "over-5000-a-day"),
        MailFacts::mail);
    bare("soft-opt-in", "mail relies on the exception for customers", MailFacts::softOptIn);
    bare("preference-center", "people choose their mail on a page", MailFacts::preferenceCenter);
    bare("model-form", "the financial model form is chosen", ChoiceFacts::modelForm);
    bare("record-exempt", "no record of processing is owed", OrganizationFacts::recordExempt);
    bare(
        "large-scale-monitoring",
        "people are monitored on a large scale",
        OrganizationFacts::largeScaleMonitoring);
    bare(
        "persistent-identifiers",
        "identifiers of devices are kept",
        DataFacts::persistentIdentifiers);
    bare("required-data", "people must give some data", DataFacts::requiredData);
    bare(
        "outsourced-payment",
        "cards are asked for by the provider alone",
        SiteFacts::outsourcedPayment);
    of("right", "this right is offered", "rights", List.of(), ChoiceFacts::right);
    of("safeguard", "this safeguard is declared", "safeguards", List.of(), ChoiceFacts::safeguard);
    bare("app", "an application is covered", OrganizationFacts::app);
    bare("site", "there is a web site", OrganizationFacts::site);
    bare("offline", "data collected offline are covered", OrganizationFacts::offline);
  }

  private FactBook() {}

  static @Nullable FactKind kind(String name) {
    return KINDS.get(name);
  }

  static Collection<String> names() {
    return Collections.unmodifiableCollection(KINDS.keySet());
  }

  private static void bare(String name, String says, BiFunction<Matter, String, Truth> answer) {
    KINDS.put(name, new FactKind(name, says, List.of(), "", true, answer));
  }

  private static void of(
      String name,
      String says,
      String list,
      List<String> own,
      BiFunction<Matter, String, Truth> answer) {
    KINDS.put(name, new FactKind(name, says, own, list, false, answer));
  }

  private static void either(
      String name,
      String says,
      String list,
      List<String> own,
      BiFunction<Matter, String, Truth> answer) {
    KINDS.put(name, new FactKind(name, says, own, list, true, answer));
  }
}
