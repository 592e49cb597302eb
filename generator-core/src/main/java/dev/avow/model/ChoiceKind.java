package dev.avow.model;

/** Whether people are asked first or can say no later. */
public enum ChoiceKind {
  OPT_IN,
  OPT_OUT
}
