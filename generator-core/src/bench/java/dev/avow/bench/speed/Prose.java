package dev.avow.bench.speed;

import java.util.Random;

/** Text that reads like none and weighs like any, from a page's own number. */
final class Prose {

  private static final String[] WORDS =
      ("account address answer article branch budget change choice client company contact credit"
           + " customer delivery detail district effort event family feature garden guide history"
           + " journey kitchen language letter market member moment network notice office order"
           + " parcel people picture policy price product question reader reason recipe record"
           + " return school season shelf stock story summer supply table theme ticket travel"
           + " update visitor volume window winter writer")
          .split(" ");

  private final Random random;

  Prose(Random random) {
    this.random = random;
  }

  String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  String words(int count) {
    StringBuilder words = new StringBuilder(word());
    for (int i = 1; i < count; i++) {
      words.append(i % 3 == 2 ? " of the " : " ").append(word());
    }
    return words.toString();
  }

  String sentence() {
    String words = words(6 + random.nextInt(8));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
