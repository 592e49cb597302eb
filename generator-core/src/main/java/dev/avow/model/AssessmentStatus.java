package dev.avow.model;

/** How far an assessment is. */
public enum AssessmentStatus {
  NOT_REQUIRED,
  MISSING,
  STARTED,
  DONE
}
