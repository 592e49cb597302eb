package dev.avow.model;

/** What a contract about data says. */
public enum ContractTerm {
  NO_OTHER_USE,
  ASSISTS,
  DELETES,
  AUDITS,
  CONFIDENTIALITY
}
