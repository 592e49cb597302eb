package dev.avow;

import dev.avow.finding.Location;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One line of a list of sites.
 *
 * @param site an address or a folder
 * @param report the folder for the report of this site alone, if there is to be one
 * @param as the public address the site is judged by, if it is a copy
 * @param resume the state file of its crawl, if it is to go on when it was broken off
 * @param login the word between in the variables that open it, as SHOP in AVOW_SHOP_USER; empty
 *     when nothing is to be sent
 * @param fault why the line cannot be followed; empty when it can
 */
public record SiteEntry(
    Location where,
    Path declaration,
    String site,
    Optional<Path> report,
    Optional<String> as,
    Optional<Path> resume,
    String login,
    String fault) {

  SiteEntry faulty(String why) {
    return new SiteEntry(where, declaration, site, report, as, resume, login, why);
  }
}
