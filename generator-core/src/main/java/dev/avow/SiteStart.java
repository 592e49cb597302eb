package dev.avow;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.site.Address;
import dev.avow.yaml.Answer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a look at a site begins.
 *
 * @param start the address it is judged by
 * @param folder the folder that stands for it, if one does
 * @param copy the address of the copy that stands for it, if one does
 */
record SiteStart(Address start, Optional<Path> folder, Optional<Address> copy) {

  static final Rule SITE_ADDRESS =
      Rule.error("site-address", "there is a site to look at, and its public address is known");

  static final Rule SITE_LOGIN =
      Rule.error("site-login", "what opens the site is told to nobody on the way to it");

  static final Rule SITE_BROWSER =
      Rule.error("site-browser", "a browser that is asked to show the site can do so");

  static final Rule SITE_OPTIONS =
      Rule.error("site-options", "what is named to look at the site with is there and can be used");

  /** The address at which something is asked for: the copy's where there is one. */
  Address asked() {
    return copy.orElse(start);
  }

  /** Whether nothing but the folder or copy is to be asked, so that the public site stays alone. */
  boolean standsIn() {
    return folder.isPresent() || copy.isPresent();
  }

  /** Finds it, or tells the case why there is none. */
  static Optional<SiteStart> of(SiteRequest request, Answer<Site> declared, Case opened) {
    return SiteRequest.isAddress(request.site())
        ? address(request, opened)
        : folder(request, declared, opened);
  }

  private static Optional<SiteStart> folder(
      SiteRequest request, Answer<Site> declared, Case opened) {
    String written = request.site();
    Optional<Path> folder = folder(written);
    if (folder.isEmpty()) {
      return refuse(
          opened,
          Location.of(written),
          "'" + written + "' is neither an address nor a folder.",
          "Name the site's folder, or its address with https://.");
    }
    Answer<Url> url = declared.then(Site::url);
    if (request.as().isEmpty() && !url.isGiven()) {
      return refuse(
          opened,
          url.place().where(),
          "The declaration does not say which address the folder stands for.",
          "Add 'site: {url: https://…/}'.");
    }
    String home = request.as().orElseGet(() -> url.given().orElseThrow().text());
    if (Address.read(home) instanceof Address address) {
      return Optional.of(new SiteStart(address, folder, Optional.empty()));
    }
    return noAddress(
        opened, request.as().map(Location::of).orElseGet(() -> url.place().where()), home);
  }

  /** The folder of that name; what no file can be called here, such as 'http:/shop', is none. */
  private static Optional<Path> folder(String written) {
    try {
      return Optional.of(Path.of(written)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A user and a password in front of the host (RFC 3986, 3.2.1). */
  private static final Pattern LOGIN = Pattern.compile("(?i)^(https?://)[^/?#]*@");

  private static Optional<SiteStart> address(SiteRequest request, Case opened) {
    Matcher login = LOGIN.matcher(request.site());
    if (login.find()) {
      return refuse(
          SITE_LOGIN,
          opened,
          Location.of(login.replaceFirst("$1…@")),
          "The address holds a login, which everybody reads who sees the list of processes.",
          "Take out what stands before '@', and set AVOW_USER and AVOW_PASSWORD in the"
              + " environment.");
    }
    if (!(Address.read(request.site()) instanceof Address address)) {
      return noAddress(opened, Location.of(request.site()), request.site());
    }
    if (request.as().isEmpty()) {
      return Optional.of(new SiteStart(address, Optional.empty(), Optional.empty()));
    }
    String written = request.as().get();
    if (!(Address.read(written) instanceof Address home)) {
      return noAddress(opened, Location.of(written), written);
    }
    boolean bare = home.path().equals("/") && home.query() == null;
    Address start = home;
    if (bare && home.resolve(address.path()) instanceof Address same) {
      start = same;
    } else if (!home.path().equals(address.path())) {
      return refuse(
          opened,
          Location.of(written),
          "'" + written + "' and '" + address.shown() + "' have different paths.",
          "Write the public address without a path: " + home.origin() + "/.");
    }
    return Optional.of(new SiteStart(start, Optional.empty(), Optional.of(address)));
  }

  private static Optional<SiteStart> noAddress(Case opened, Location where, String written) {
    return refuse(
        opened, where, "'" + written + "' is not an address.", "Write https:// and the host.");
  }

  private static Optional<SiteStart> refuse(
      Case opened, Location where, String problem, String remedy) {
    return refuse(SITE_ADDRESS, opened, where, problem, remedy);
  }

  private static Optional<SiteStart> refuse(
      Rule rule, Case opened, Location where, String problem, String remedy) {
    opened.refuse(new Finding(rule, where, problem, remedy));
    return Optional.empty();
  }
}
