package dev.avow.check.mail;

import dev.avow.finding.Location;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a person reads in one face of a message, with the addresses in it.
 *
 * @param text values to be filled in are marked; blocks are parted by line ends
 * @param spots in order
 * @param places where in the file words stand, by their offset in the text
 */
record MailWords(String text, List<Spot> spots, IntFunction<Location> places) {

  MailWords {
    spots = List.copyOf(spots);
  }

  /**
   * An address among the words.
   *
   * @param from where its words begin: a link's text, or the address itself
   * @param written the address as the message has it
   * @param link whether its words are a link's, and may say what it is for
   */
  record Spot(int from, int to, String written, boolean link, Location where) {}
}
