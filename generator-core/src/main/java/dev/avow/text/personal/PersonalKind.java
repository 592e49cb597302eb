package dev.avow.text.personal;

/** A kind of personal data that can be told by its shape. */
public enum PersonalKind {
  EMAIL("an e-mail address"),
  CARD("a payment card number"),
  IBAN("a bank account number (IBAN)"),
  SSN("a US social security number"),
  NIR("a French social security number (NIR)"),
  BSN("a Dutch citizen number (BSN)"),
  CODICE_FISCALE("an Italian tax code (codice fiscale)"),
  DNI("a Spanish identity number (DNI)"),
  CPF("a Brazilian taxpayer number (CPF)"),
  PESEL("a Polish identity number (PESEL)");

  private final String phrase;

  PersonalKind(String phrase) {
    this.phrase = phrase;
  }

  /** With its article, for a sentence. */
  public String phrase() {
    return phrase;
  }
}
