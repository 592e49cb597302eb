package dev.avow.check.fact.place;

/** Something that stands at an element of a page. */
public interface Placed {

  /** Of the element in the HTML as served, from 1; 0 when nobody knows. */
  int line();

  /** At which the element begins, from 1; 0 when nobody knows. */
  int column();
}
