package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single fields and small forms are taken for. */
class FieldGuessTest {

  /** One label for each kind in the seven languages, as a form of that language would write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | Full name | Vor- und Nachname | Nom et prénom | Nombre completo | Nome e cognome | Volledige naam | Nome completo",
        "GIVEN_NAME | First name | Vorname | Prénom | Nombre de pila | Nome di battesimo | Voornaam | Primeiro nome",
        "FAMILY_NAME | Last name | Nachname | Nom de famille | Apellidos | Cognome | Achternaam | Sobrenome",
        "BIRTH_NAME | Maiden name | Geburtsname | Nom de jeune fille | Apellido de soltera | Cognome da nubile | Meisjesnaam | Nome de solteira",
        "NICKNAME | Nickname | Spitzname | Pseudo | Apodo | Soprannome | Bijnaam | Alcunha",
        "USERNAME | User name | Benutzername | Nom d’utilisateur | Nombre de usuario | Nome utente | Gebruikersnaam | Nome de usuário",
        "CUSTOMER_NUMBER | Customer number | Kundennummer | Numéro client | Número de cliente | Codice cliente | Klantnummer | Código do cliente",
        "ORDER_NUMBER | Order number | Bestellnummer | Numéro de commande | Localizador de la"
            + " reserva | Numero d’ordine | Ordernummer | Número do pedido",
        "EMAIL | E-mail address | E-Mail-Adresse | Courriel | Correo electrónico | Posta elettronica | E-mailadres | Correio eletrônico",
        "PHONE | Phone number | Telefonnummer | Téléphone | Teléfono | Cellulare | Telefoonnummer | Telemóvel",
        "FAX | Fax | Telefax | Télécopie | Fax | Fax | Faxnummer | Número de fax",
        "STREET | Street address | Straße | Rue | Calle | Indirizzo | Straat | Morada",
        "HOUSE_NUMBER | House number | Hausnummer | Numéro de rue | Número exterior | Numero civico | Huisnummer | Número da porta",
        "CITY | City | Wohnort | Ville | Ciudad | Città | Woonplaats | Cidade",
        "REGION | State | Bundesland | Département | Provincia | Provincia | Provincie | Distrito",
        "POSTCODE | ZIP code | Postleitzahl | Code postal | Código postal | CAP | Postcode | CEP",
        "COUNTRY | Country | Land | Pays | País | Paese | Land | País",
        "ORGANIZATION | Company | Unternehmen | Société | Empresa | Azienda | Bedrijf | Empresa",
        "JOB | Job title | Beruf | Profession | Puesto | Professione | Beroep | Profissão",
        "BIRTH_DATE | Date of birth | Geburtsdatum | Date de naissance | Fecha de nacimiento | Data di nascita | Geboortedatum | Data de nascimento",
        "BIRTH_PLACE | Place of birth | Geburtsort | Lieu de naissance | Lugar de nacimiento | Luogo di nascita | Geboorteplaats | Naturalidade",
        "AGE | Age | Alter | Tranche d’âge | Edad | Età | Leeftijd | Idade",
        "GENDER | Gender | Geschlecht | Sexe | Género | Sesso | Geslacht | Gênero",
        "NATIONALITY | Nationality | Staatsangehörigkeit | Nationalité | Nacionalidad | Cittadinanza | Nationaliteit | Nacionalidade",
        "MARITAL_STATUS | Marital status | Familienstand | Situation familiale | Estado civil | Stato civile | Burgerlijke staat | Estado civil",
        "NATIONAL_ID | National insurance number | Sozialversicherungsnummer | Numéro de sécurité sociale | DNI | Codice fiscale | BSN | CPF",
        "PASSPORT | Passport number | Reisepass | Passeport | Pasaporte | Passaporto | Paspoort | Passaporte",
        "DRIVERS_LICENSE | Driving licence | Führerschein | Permis de conduire | Permiso de conducir | Patente di guida | Rijbewijs | Carta de condução",
        "TAX_ID | VAT number | Steuernummer | Numéro TVA | CIF | Partita IVA | BTW-nummer | CNPJ",
        "CARD_NUMBER | Card number | Kartennummer | Numéro de carte | Número de tarjeta | Numero carta | Kaartnummer | Número do cartão",
        "CARD_HOLDER | Name on card | Karteninhaber | Titulaire de la carte | Nombre en la tarjeta | Intestatario carta | Naam op kaart | Nome no cartão",
        "CARD_CODE | CVV | Prüfziffer | Cryptogramme | Código de seguridad | Codice di sicurezza | Beveiligingscode | Código de segurança",
        "BANK | Account number | Kontonummer | RIB | Cuenta bancaria | Conto corrente | Rekeningnummer | Conta bancária",
        "PASSWORD | Password | Passwort | Mot de passe | Contraseña | Password | Wachtwoord | Senha",
        "ONE_TIME_CODE | Verification code | Einmalcode | Code de vérification | Código de verificación | Codice di verifica | Verificatiecode | Código de verificação",
        "SECURITY_QUESTION | Security answer | Sicherheitsfrage | Question secrète | Pregunta de seguridad | Domanda di sicurezza | Beveiligingsvraag | Pergunta de segurança",
        "HEALTH | Allergies | Krankheit | Santé | Enfermedad | Malattia | Ziekte | Doença",
        "INSURANCE | Insurance carrier | Krankenkasse | Mutuelle | Aseguradora | Compagnia"
            + " assicurativa | Zorgverzekeraar | Plano de saúde",
        "DISABILITY | Disability | Behinderung | Handicap | Discapacidad | Disabilità | Beperking | Deficiência",
        "RELIGION | Religion | Konfession | Religion | Religión | Religione | Geloof | Religião",
        "ETHNICITY | Ethnicity | Ethnische Herkunft | Origine ethnique | Etnia | Etnia | Etniciteit | Raça",
        "UNION | Trade union | Gewerkschaft | Syndicat | Sindicato | Sindacato | Vakbond | Sindicato",
        "INCOME | Annual income | Gehalt | Salaire | Salario | Reddito | Inkomen | Salário",
        "SIGNATURE | Signature | Unterschrift | Signature | Firma | Firma | Handtekening | Assinatura",
        "VEHICLE_PLATE | License plate | Kennzeichen | Immatriculation | Matrícula | Targa | Kenteken | Placa",
        "FREE_TEXT | Your message | Nachricht | Commentaire | Mensaje | Messaggio | Bericht | Mensagem",
        "SEARCH | Search | Suchbegriff | Rechercher | Buscar | Cerca | Zoeken | Pesquisar",
        "COUPON | Promo code | Gutscheincode | Code promo | Cupón | Codice sconto | Kortingscode | Cupom",
      })
  void everyLabelInEveryLanguage(
      FieldKind kind, String en, String de, String fr, String es, String it, String nl, String pt) {
    List<String> labels = List.of(en, de, fr, es, it, nl, pt);
    List<String> taken = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      String language = FieldWords.LANGUAGES.get(at);
      String html = "<html lang=" + language + "><form>" + Kinds.labelled(labels.get(at));
      taken.add(language + " " + labels.get(at) + ": " + Kinds.of(html).get(0));
      wanted.add(language + " " + labels.get(at) + ": " + kind);
    }
    assertThat(taken).isEqualTo(wanted);
  }

  /** The words beside which a label means something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Company name | ORGANIZATION",
        "en | Account holder name | NAME",
        "en | Patient's Name (First and Last) | NAME",
        "en | Type your full name as your electronic signature | NAME",
        "en | LinkedIn profile | SOCIAL",
        "en | NHS number | NATIONAL_ID",
        "en | Medicare number | INSURANCE",
        "en | WeChat ID | SOCIAL",
        "en | School | EDUCATION",
        "de | Impfstatus | HEALTH",
        "de | Nettogehalt | INCOME",
        "de | Sorgeberechtigte/r | NAME",
        "es | Código de socio | CUSTOMER_NUMBER",
        "fr | Numéro de licence | CUSTOMER_NUMBER",
        "nl | Bijzonderheden | FREE_TEXT",
        "pl | Uczulenia | HEALTH",
        "pl | Miejsce pracy | ORGANIZATION",
        "pl | Poczta | CITY",
        "en | GitHub handle | SOCIAL",
        "en | Are you a U.S. citizen? | VISA",
        "en | Do you smoke? | HEALTH",
        "de | Medikament | HEALTH",
        "fr | Numéro allocataire CAF | CUSTOMER_NUMBER",
        "fr | Établissement scolaire | EDUCATION",
        "nl | Medicijngebruik | HEALTH",
        "nl | Tenaamstelling rekening | BANK",
        "en | Portfolio URL and password (if protected) | SOCIAL",
        "en | House name or number and street | STREET",
        "nl | Voornaam en naam | NAME",
        "en | Email subject | NOT_PERSONAL",
        "en | Gift card number | COUPON",
        "en | Gift card code | COUPON",
        "en | Job title | JOB",
        "en | Passport expiry | PASSPORT",
        "en | Mother's maiden name | SECURITY_QUESTION",
        "en | Library card number | CUSTOMER_NUMBER",
        "en | E-mail or order number | EMAIL_OR_USERNAME",
        "en | Insurance company | INSURANCE",
        "en | Policy number | INSURANCE",
        "en | SSN (if your insurer asks) | SSN",
        "en | National insurance number | NATIONAL_ID",
        "en | File name | NOT_PERSONAL",
        "en | Company size | NOT_PERSONAL",
        "fr | Taille de l’entreprise | NOT_PERSONAL",
        "en | Project address | STREET",
        "en | Project address (URL) | UNKNOWN",
        "en | Age of the building | NOT_PERSONAL",
        "en | Age of the child | AGE",
        "en | Weight of the parcel (kg) | NOT_PERSONAL",
        "en | Title of your review | NOT_PERSONAL",
        "en | DL # | DRIVERS_LICENSE",
        "en | Last four of your social | SSN",
        "en | What do you do for a living? | JOB",
        "en | Phone country code | PHONE_PART",
        "en | IP address | UNKNOWN",
        "en | United States | UNKNOWN",
        "en | Capacity | UNKNOWN",
        "en | Page | UNKNOWN",
        "de | Firma | ORGANIZATION",
        "it | Stato civile | MARITAL_STATUS",
        "es | Estado civil | MARITAL_STATUS",
        "pt | Cidade de nascimento | BIRTH_PLACE",
        "nl | Cadeaukaart | COUPON",
        "fr | Numéro de carte d’identité | NATIONAL_ID",
        "de | Betreff | NOT_PERSONAL",
        "en | County office | UNKNOWN",
        "de | geboren in | BIRTH_PLACE",
      })
  void aVetoKeepsALabelFromMeaningWhatItHolds(String language, String label, FieldKind kind) {
    assertThat(Kinds.of("<html lang=" + language + "><form>" + Kinds.labelled(label)))
        .containsExactly(kind);
  }

  /** A label may name whose it is, or where else it stands, at more length than what it asks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Token name | NOT_PERSONAL",
        "en | New repository name (required) | NOT_PERSONAL",
        "en | Applicant name | NAME",
        "en | Consignee’s name | NAME",
        "en | Billing name | NAME",
        "en | Ihr Name | NAME",
        "de | Kind Name | NAME",
        "de | Geburtsdatum Versicherungsnehmer | BIRTH_DATE",
        "de | PLZ des Versicherungsnehmers | POSTCODE",
        "es | Nombre (como aparece en el pasaporte) | NAME",
        "en | Mobile linked with Aadhaar | PHONE",
        "en | City, neighborhood, or ZIP | SEARCH",
        "en | Password length | NOT_PERSONAL",
        "en | Webhook address | NOT_PERSONAL",
        "en | City guide title (optional) | NOT_PERSONAL",
        "en | Reply-to | EMAIL",
        "en | Beneficiary’s IBAN | BANK",
        "en | Name your trip | NOT_PERSONAL",
        "en | Required by | UNKNOWN",
        "en | E-mail (it will be your user name) | EMAIL",
        "en | E-mail (or user name) | EMAIL_OR_USERNAME",
        "pl | Ulica i nr domu | STREET",
        "en | Attn. | NAME",
        "en | Ship to attention of | NAME",
        "en | Ship name | NOT_PERSONAL",
        "en | Venue address | UNKNOWN",
        "en | Country of purchase | UNKNOWN",
        "en | Default country | UNKNOWN",
        "ru | Фамилия, имя, отчество полностью | NAME",
        "en | CVV: last 3 digits on the reverse | CARD_CODE",
        "en | House no. & street | STREET",
        "en | Street and house number | STREET",
        "en | Street number | HOUSE_NUMBER",
        "de | Hausnummer, Straße | STREET",
        "pt | Nome da mãe | NAME",
        "pt | Nome de solteira da mãe | SECURITY_QUESTION",
        "es | Entidad de nacimiento | BIRTH_PLACE",
        "de | Ihre E-Mail für 5 € Gutschein | EMAIL",
        "de | Gutscheincode aus der E-Mail | COUPON",
      })
  void whatIsAskedIsToldFromWhoseItIs(String language, String label, FieldKind kind) {
    assertThat(Kinds.of("<html lang=" + language + "><form>" + Kinds.labelled(label)))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<input autocomplete='section-a shipping postal-code' name=x> | POSTCODE",
        "<input autocomplete='username webauthn' name=x> | USERNAME",
        "<input autocomplete=username type=email name=x> | EMAIL",
        "<input autocomplete=off name=last_name> | FAMILY_NAME",
        "<label for=n>Name</label><input id=n name=name placeholder='First name'> | GIVEN_NAME",
        "<select name=address[0][mths]><option>Months<option>1</select> | UNKNOWN",
        "<input name=porta_iccid placeholder='8934…'> | UNKNOWN",
        "<input type=email> | EMAIL",
        "<input type=tel name=zip> | POSTCODE",
        "<input type=date name=arrival> | NOT_PERSONAL",
        "<input type=password name=cvc> | CARD_CODE",
        "<input type=password name=SSN_1> | SSN",
        "<input type=password> | PASSWORD",
        "<input type=search name=email> | SEARCH",
        "<input name=txtFirstName> | GIVEN_NAME",
        "<input name='user[email_address]'> | EMAIL",
        "<input name=ctl00$main$tbPostCode> | POSTCODE",
        "<input name=cidade> | CITY",
        "<input name=x aria-label='Phone number'> | PHONE",
        "<input name=x placeholder='Date of birth'> | BIRTH_DATE",
        "<span id=l>Surname</span><input name=x aria-labelledby=l> | FAMILY_NAME",
        "<table><tr><td>City:</td><td><input name=x></td></tr></table> | CITY",
        "<dl><dt>Passport number</dt><dd><input name=x></dd></dl> | PASSPORT",
        "<textarea name=x></textarea> | FREE_TEXT",
        "<textarea name=address></textarea> | STREET",
        "<textarea name=g-recaptcha-response></textarea> | CAPTCHA",
        "<input type=file name=x> | FILE",
        "<input type=file name=resume> | JOB_APPLICATION",
        "<select name=x><option>Mr<option>Mrs<option>Ms</select> | HONORIFIC",
        "<select name=x><option>Visa<option>Mastercard</select> | CARD_TYPE",
        "<select name=x><option>Male<option>Female<option>Other</select> | GENDER",
        "<label><input type=checkbox> I agree to the terms</label> | CONSENT",
        "<label><input type=checkbox> E-mail me special offers</label> | MARKETING_OPT_IN",
        "<label><input type=checkbox> Remember my e-mail</label> | NOT_PERSONAL",
        "<input name=url tabindex=-1 autocomplete=off> | LEAVE_EMPTY",
        "<label>Leave this field empty <input name=email2></label> | LEAVE_EMPTY",
        "<label>New password (leave blank to keep yours) <input type=password name=p></label> | PASSWORD",
        "<label>Town (leave blank if unchanged) <input name=x></label> | CITY",
        "<label>Prov. <input name=txtProvNascita></label> | BIRTH_PLACE",
        "<label>If you are human, leave blank <input name=email2></label> | LEAVE_EMPTY",
        "<label>Si prega di lasciare vuoto questo campo <input name=mail></label> | LEAVE_EMPTY",
        "<label>Passwort (leer lassen, um es beizubehalten) <input type=password name=x></label> | PASSWORD",
        "<label>Mot de passe (laisser vide pour le garder) <input type=password name=x></label> | PASSWORD",
        "<label>Contraseña (dejar en blanco para mantenerla) <input type=password name=x></label> | PASSWORD",
        "<label>Wachtwoord (leeg laten om het niet te wijzigen) <input type=password name=x></label> | PASSWORD",
        "<label>Wenn Sie ein Mensch sind, bitte freilassen <input name=mail></label> | LEAVE_EMPTY",
        "<label>Uma senha para a conta <input type=password name=x></label> | PASSWORD",
        "<div class=gform_validation_container><label for=i>Phone</label><div><input id=i name=n></div></div> | LEAVE_EMPTY",
        "<p hidden><input name=shopware_surname_confirm></p> | LEAVE_EMPTY",
        "<p hidden><label for=e>Laisser ce champ vide</label><input name=email_nobot id=e></p> | LEAVE_EMPTY",
        "<p style=display:none><label>E-Mail<input name=SP_email tabindex=-1></label></p> | LEAVE_EMPTY",
        "<p style=display:none><label>E-Mail<input name=SP_email></label></p> | EMAIL",
        "<p hidden><input name=city tabindex=-1 autocomplete=address-level2></p> | CITY",
        "<label for=i>Phone</label><input id=i name=x tabindex=-1 aria-hidden=true> | LEAVE_EMPTY",
        "<input name=city tabindex=-1 aria-hidden=true> | CITY",
        "<p style=display:none><textarea name=_wpcf7_ak_hp_textarea></textarea></p> | LEAVE_EMPTY",
        "<input name=email_address_check class=input--hidden> | LEAVE_EMPTY",
        "<p>Security code <img src=/captcha.png><input name=code maxlength=5></p> | CAPTCHA",
        "<p>Security code <img src=/card-back.png><input name=code maxlength=4></p> | CARD_CODE",
        "<label>Photos for your address page <input type=file name=x></label> | FILE",
        "<input name=nl value='your e-mail' onfocus=clear()> | EMAIL",
        "<label>Dog’s date of birth <input name=x></label> | UNKNOWN",
        "<label>Via/Piazza e numero civico <input name=x></label> | STREET",
        "<input name=code maxlength=1 aria-label='E-mail code, digit 1'> | ONE_TIME_CODE",
        "<label>E-mail or user name <input name=x></label> | EMAIL_OR_USERNAME",
        "<label>Copy of your passport <input type=file name=x></label> | ID_SCAN",
        "<label>Your driving licence <input type=file name=x></label> | ID_SCAN",
        "<label>Your driving licence <input name=x></label> | DRIVERS_LICENSE",
        "<label>PPS number <input name=x></label> | NATIONAL_ID",
        "<p>Not your address</p><label for=t>Ideas</label><p>Leave out your address.</p><textarea id=t></textarea> | FREE_TEXT",
        "<label>Wishes <textarea placeholder='Allergies, birthday …'></textarea></label> | FREE_TEXT",
        "<p>Your postal address</p><textarea name=x></textarea> | STREET",
        "<input name=x placeholder=name@company.com> | EMAIL",
        "<input name=x placeholder='+44 7700 900000'> | PHONE",
        "<input name=x placeholder='06 12 34 56 78'> | PHONE",
        "<input name=x placeholder='(555) 123-4567'> | PHONE",
        "<input name=x placeholder='(___) ___-____'> | PHONE",
        "<input name=x placeholder='0000 0000 0000 0000'> | UNKNOWN",
        "<input name=x placeholder='Mobile phone (for delivery updates)'> | PHONE",
        "<input name=email_otp> | ONE_TIME_CODE",
        "<input name=q7> | UNKNOWN",
        "<input formcontrolname=lastName> | FAMILY_NAME",
        "<input v-model=form.email> | EMAIL",
        "<div><input name=x><span>Family name</span></div> | FAMILY_NAME",
        "<label>First name, surname <input name=x></label> | NAME",
        "<label>Recipient’s e-mail <input name=x></label> | EMAIL",
        "<label>Town or postcode <input name=x></label> | SEARCH",
        "<label>Name of the branch <input name=x></label> | NOT_PERSONAL",
        "<label>Name of the child <input name=x></label> | NAME",
        "<label>Subscribe to our newsletter <input name=x placeholder='Your e-mail'></label> | EMAIL",
        "<label>Move-in date <input name=mi></label> | UNKNOWN",
        "<label>Valid to (DD/MM/YYYY) <input name=x></label> | UNKNOWN",
        "<select name=email_rhythm><option>Daily<option>Weekly</select> | NOT_PERSONAL",
        "<input name=fakeusernameremembered> | LEAVE_EMPTY",
        "<label>Home phone <input name=hp_phone></label> | PHONE",
        "<label>Passcode <input name=txtOtp></label> | ONE_TIME_CODE",
        "<label>Security code <input name=captcha_code></label> | CAPTCHA",
        "<label>Código <input name=co75></label> | UNKNOWN",
      })
  void theSurestEvidenceDecides(String html, FieldKind kind) {
    assertThat(Kinds.of("<form>" + html)).containsExactly(kind);
  }

  @Test
  void aPageThatNamesTheWrongLanguageIsStillRead() {
    assertThat(Kinds.of("<html lang=en><form>" + Kinds.labelled("Geburtsdatum")))
        .containsExactly(FieldKind.BIRTH_DATE);
  }

  /** Whatever a word list asks for, a label of just those words is taken for it in its language. */
  @TestFactory
  Stream<DynamicTest> everyListedKindIsAskedForInItsLanguage() {
    return FieldWords.LANGUAGES.stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language,
                    () ->
                        FieldWords.of(language)
                            .forEach(
                                (kind, entry) ->
                                    assertThat(
                                            entry.words().stream()
                                                .anyMatch(
                                                    phrase ->
                                                        FieldWords.says(
                                                            kind,
                                                            phrase.text(),
                                                            List.of(language))))
                                        .as(language + " " + kind)
                                        .isTrue())));
  }
}
