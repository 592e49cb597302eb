package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Text;

/** A time for which something is kept, and what is said of it. */
public sealed interface Kept permits Keep, OtherTime {

  Answer<Span> duration();

  Answer<Text> until();

  Answer<Text> asLongAs();

  Answer<Boolean> forever();

  Answer<Text> after();

  Answer<Text> because();

  Answer<Text> law();
}
