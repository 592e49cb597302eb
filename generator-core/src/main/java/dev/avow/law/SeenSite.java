package dev.avow.law;

import dev.avow.finding.Location;
import java.util.List;
import java.util.Map;

/**
 * What was seen on the site, as far as facts ask for it: plain data from whoever looked.
 *
 * @param looked how much of the site was looked at
 * @param fields the kinds of data that forms ask for (words of the vocabulary), and where
 * @param forms the kinds of forms ({@code login}), and where
 * @param pages the kinds of pages ({@code payment}), and where
 * @param shown things pages show ({@code seal}), and where
 * @param cookies the classes of cookies that were set ({@code analytics}), and where
 */
public record SeenSite(
    Looked looked,
    Map<String, List<Location>> fields,
    Map<String, List<Location>> forms,
    Map<String, List<Location>> pages,
    Map<String, List<Location>> shown,
    Map<String, List<Location>> cookies) {

  /** How much of the site was looked at. */
  public enum Looked {
    NOT_AT_ALL,
    IN_PART,
    WHOLLY
  }

  /** A command that did not look at the site. */
  public static final SeenSite NOTHING =
      new SeenSite(Looked.NOT_AT_ALL, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public SeenSite {
    fields = Map.copyOf(fields);
    forms = Map.copyOf(forms);
    pages = Map.copyOf(pages);
    shown = Map.copyOf(shown);
    cookies = Map.copyOf(cookies);
  }
}
