package dev.avow.check.fact.declared;

import dev.avow.model.Declaration;
import dev.avow.model.Mailing;
import dev.avow.model.OptOut;
import dev.avow.model.Use;
import dev.avow.site.address.Address;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads off a declaration what it promises of its mailing lists. */
final class DeclaredMailings {

  private DeclaredMailings() {}

  static List<Declared.Mail> of(Declaration declaration, Address site) {
    List<Declared.Mail> mailings = new ArrayList<>();
    for (Map.Entry<String, Given<Mailing>> entry :
        declaration.mailings().given().orElse(Map.of()).entrySet()) {
      Mailing mailing = entry.getValue().value();
      mailings.add(
          new Declared.Mail(
              entry.getKey(),
              MailNames.of(mailing),
              mailing
                  .optOut()
                  .then(OptOut::reply)
                  .given()
                  .map(
                      mail ->
                          new Given<>(
                              mail.text().toLowerCase(Locale.ROOT), entry.getValue().place())),
              forms(mailing, site),
              mailing.signup().given().orElse(List.of()),
              byConsent(declaration, mailing.use().given().orElse(entry.getKey())),
              entry.getValue().place().where()));
    }
    return List.copyOf(mailings);
  }

  /** The pages where people leave: one, or one for each language. */
  private static List<Address> forms(Mailing mailing, Address site) {
    List<Address> forms = new ArrayList<>();
    mailing
        .optOut()
        .then(OptOut::form)
        .given()
        .ifPresent(
            places ->
                places
                    .all()
                    .forEach(
                        url -> {
                          if (site.resolve(url.value().text()) instanceof Address address) {
                            forms.add(address);
                          }
                        }));
    return List.copyOf(forms);
  }

  /** Whether some law lets the use happen by consent alone. */
  private static boolean byConsent(Declaration declaration, String use) {
    Given<Use> given = declaration.uses().given().orElse(Map.of()).get(use);
    return given != null
        && given.value().basis().given().stream()
            .flatMap(basis -> basis.byLaw().values().stream())
            .anyMatch(basis -> basis.value().equals("consent"));
  }
}
