package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of what a site gives away, in the order in which reports list them. */
public final class LeakChecks {

  public static final List<Check> ALL =
      List.of(
          new AddressesImpersonal(),
          new PagesShowNoNumbersOfPersons(),
          new PagesShowNoAccounts(),
          new AddressesHoldNoSession(),
          new SourcesImpersonal(),
          new NoListsOfPeople(),
          new FilesNotExposed(),
          new SourceMapsNotExposed());

  private LeakChecks() {}
}
