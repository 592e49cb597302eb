package dev.avow.model;

/** What kind of organization it is. */
public enum OrganizationKind {
  COMPANY,
  INDIVIDUAL,
  NONPROFIT,
  PUBLIC_BODY,
  FINANCIAL_INSTITUTION
}
