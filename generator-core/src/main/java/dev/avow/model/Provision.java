package dev.avow.model;

/** Why people must give the data (GDPR art. 13(2)(e)). */
public enum Provision {
  STATUTORY,
  CONTRACTUAL,
  CONTRACT_PREREQUISITE,
  VOLUNTARY
}
