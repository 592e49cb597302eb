package dev.avow.model;

/** What shows that a safeguard is in place. */
public enum EvidenceKind {
  CRAWL,
  DOCUMENT,
  AUDIT,
  CONFIG,
  ATTESTATION
}
