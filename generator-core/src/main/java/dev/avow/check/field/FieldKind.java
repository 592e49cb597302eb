package dev.avow.check.field;

import dev.avow.text.Dashed;

/** What a field of a form asks for. Each kind maps onto a word of the vocabulary list 'data'. */
public enum FieldKind {
  CARD_CODE("card-security-code", "a card security code"),
  CARD_EXPIRY_MONTH("credit-card", "the month a card expires"),
  CARD_EXPIRY_YEAR("credit-card", "the year a card expires"),
  CARD_EXPIRY("credit-card", "the date a card expires"),
  CARD_HOLDER("credit-card", "the name on a card"),
  CARD_TYPE("credit-card", "a kind of payment card"),
  CARD_NUMBER("credit-card", "a card number"),
  SECURITY_QUESTION("security-answer", "a security answer"),
  ONE_TIME_CODE("", "a one-time code"),
  SSN("ssn", "a social security number"),
  NATIONAL_ID("national-id", "a national identity number"),
  PASSPORT("passport", "a passport number"),
  DRIVERS_LICENSE("drivers-license", "a driver's license number"),
  VISA("immigration", "an immigration document"),
  TAX_ID("tax", "a tax number"),
  BANK("bank-account", "a bank account"),
  PASSWORD("password", "a password"),
  PIN("password", "a secret number"),
  EMAIL_OR_USERNAME("email", "an e-mail address or a user name"),
  EMAIL("email", "an e-mail address"),
  PHONE_PART("phone", "a part of a phone number"),
  PHONE("phone", "a phone number"),
  FAX("phone", "a fax number"),
  GIVEN_NAME("name", "a given name"),
  MIDDLE_NAME("name", "a middle name"),
  FAMILY_NAME("name", "a family name"),
  BIRTH_NAME("name", "a name at birth"),
  NICKNAME("name", "a nickname"),
  CUSTOMER_NUMBER("customer-number", "a customer number"),
  /** Of a purchase or a booking: who made it is asked for beside it, if at all. */
  ORDER_NUMBER("", "an order number"),
  USERNAME("username", "a user name"),
  BIRTH_DAY("date-of-birth", "a day of birth"),
  BIRTH_MONTH("date-of-birth", "a month of birth"),
  BIRTH_YEAR("date-of-birth", "a year of birth"),
  BIRTH_DATE("date-of-birth", "a date of birth"),
  BIRTH_PLACE("demographic", "a place of birth"),
  POSTCODE("postal-code", "a postal code"),
  HOUSE_NUMBER("address", "a house number"),
  STREET("address", "a street address"),
  CITY("address", "a town"),
  REGION("address", "a state or province"),
  COUNTRY("country", "a country"),
  ORGANIZATION("employer", "an organization"),
  JOB("job-title", "an occupation"),
  AGE("age", "an age"),
  GENDER("gender", "a gender"),
  NATIONALITY("nationality", "a nationality"),
  MARITAL_STATUS("marital-status", "a marital status"),
  HOUSEHOLD("household", "the people in a household"),
  HEALTH("health", "data on health"),
  INSURANCE("insurance", "an insurance policy"),
  DISABILITY("disability", "a disability"),
  RELIGION("religion", "a religion"),
  ETHNICITY("race-ethnicity", "an ethnic origin"),
  SEXUAL_ORIENTATION("sexual-orientation", "a sexual orientation"),
  UNION("union-membership", "the membership of a trade union"),
  POLITICAL_OPINION("political-opinion", "a political opinion"),
  CRIMINAL_RECORD("criminal-record", "a criminal record"),
  INCOME("income", "an income"),
  CREDIT_HISTORY("credit-history", "a credit history"),
  JOB_APPLICATION("job-application", "documents of a job application"),
  ID_SCAN("id-document", "a copy of an identity document"),
  PHOTO("photo", "a photo"),
  FILE("files", "a file"),
  EDUCATION("education", "an education"),
  SIGNATURE("signature", "a signature"),
  LOCATION("location-precise", "a location"),
  VEHICLE_PLATE("vehicle-registration", "a vehicle's registration"),
  SOCIAL("online-handle", "an address or handle on the web"),
  PREFERENCE("preferences", "interests"),
  HONORIFIC("name", "a form of address"),
  NAME("name", "a name"),
  FREE_TEXT("messages", "a message"),
  CAPTCHA("", "a captcha"),
  COUPON("", "a coupon code"),
  SEARCH("", "search words"),
  MARKETING_OPT_IN("", "a marketing opt-in"),
  CONSENT("", "a consent"),
  NOT_PERSONAL("", "nothing personal"),
  LEAVE_EMPTY("", "nothing: a trap for robots"),
  UNKNOWN("", "something unknown"),
  /** No field by itself: that the field asks for something a second time. */
  AGAIN("", "something again");

  private final String word;
  private final String phrase;

  FieldKind(String word, String phrase) {
    this.word = word;
    this.phrase = phrase;
  }

  /** The word of the vocabulary; empty for a field that collects no personal data. */
  public String word() {
    return word;
  }

  public boolean personal() {
    return !word.isEmpty();
  }

  /** With its article, for a sentence. */
  public String phrase() {
    return phrase;
  }

  /** As the word lists write it. */
  public String id() {
    return Dashed.word(this);
  }

  /** What a field is a part of, as a day is of a date; itself for most. */
  public FieldKind whole() {
    return switch (this) {
      case BIRTH_DAY, BIRTH_MONTH, BIRTH_YEAR -> BIRTH_DATE;
      case CARD_EXPIRY_MONTH, CARD_EXPIRY_YEAR -> CARD_EXPIRY;
      default -> this;
    };
  }

  public boolean ofCard() {
    return word.equals("credit-card") || this == CARD_CODE;
  }

  public boolean ofName() {
    return this == NAME || this == GIVEN_NAME || this == FAMILY_NAME || this == MIDDLE_NAME;
  }

  public boolean ofAddress() {
    return word.equals("address") || this == POSTCODE;
  }

  public boolean ofLogin() {
    return this == USERNAME
        || this == EMAIL
        || this == EMAIL_OR_USERNAME
        || this == CUSTOMER_NUMBER;
  }
}
