package dev.avow.check.fact;

import dev.avow.site.Address;
import java.util.List;

/**
 * What the checks keep of one page; everything else of it is forgotten. Each family of checks has
 * facts of its own.
 *
 * @param shown its address, fit for print
 * @param whole whether silence on it may be believed
 * @param shell whether it shows nothing until its scripts run
 */
public record PageFacts(
    Address address,
    Address requested,
    String shown,
    int status,
    boolean served,
    boolean whole,
    boolean shell,
    List<FormFact> forms,
    NoticeFacts notice,
    ChoiceFacts choices,
    PartyFacts parties,
    LeakFacts leaks,
    List<CookieFact> cookies,
    TransportFacts transport,
    HeaderFacts headers,
    SourceFacts source)
    implements Comparable<PageFacts> {

  public PageFacts {
    forms = List.copyOf(forms);
    cookies = List.copyOf(cookies);
  }

  @Override
  public int compareTo(PageFacts other) {
    return address.compareTo(other.address);
  }
}
