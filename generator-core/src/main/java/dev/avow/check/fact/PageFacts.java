package dev.avow.check.fact;

import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.check.fact.header.TransportFacts;
import dev.avow.check.fact.leak.LeakFacts;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.PageParties;
import dev.avow.site.address.Address;
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
    PageChoices choices,
    PageParties parties,
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
    int byAddress = address.compareTo(other.address);
    return byAddress != 0 ? byAddress : shown.compareTo(other.shown);
  }

  /** The same, told by another place than its address: the one where evidence shows it. */
  public PageFacts at(String place) {
    return with(place + " (" + shown + ")", shell, forms);
  }

  /** The same with those of its forms. */
  PageFacts withForms(List<FormFact> some) {
    return with(shown, shell, some);
  }

  /** The same with the forms alone that ask for that word of the vocabulary. */
  PageFacts asking(String word) {
    return withForms(forms.stream().filter(form -> form.words().contains(word)).toList());
  }

  private PageFacts with(String otherShown, boolean otherShell, List<FormFact> otherForms) {
    return new PageFacts(
        address,
        requested,
        otherShown,
        status,
        served,
        whole,
        otherShell,
        otherForms,
        notice,
        choices,
        parties,
        leaks,
        cookies,
        transport,
        headers,
        source);
  }
}
