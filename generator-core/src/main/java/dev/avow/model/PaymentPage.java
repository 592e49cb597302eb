package dev.avow.model;

/**
 * Where people type the details of their cards. The two are far apart in the standard of the card
 * brands: with a hosted page a shop answers its questionnaire A, with an own one A-EP or D (PCI DSS
 * 4.0.1).
 */
public enum PaymentPage {
  /** On a page of the party, or in a frame that it serves: the number never reaches the site. */
  HOSTED,
  /** On a page of the site itself, wherever that sends it. */
  OWN
}
