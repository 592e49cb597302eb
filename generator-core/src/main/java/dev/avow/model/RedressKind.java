package dev.avow.model;

/** Who settles a dispute. */
public enum RedressKind {
  SEAL,
  OMBUDSMAN,
  COURT,
  ARBITRATION
}
