package dev.avow;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.site.address.Address;
import dev.avow.yaml.Answer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a look at a site begins, or tells the case why it can begin nowhere. */
record SiteSearch(SiteRequest request, Answer<Site> declared, Case opened) {

  /** A user and a password in front of the host (RFC 3986, 3.2.1). */
  private static final Pattern LOGIN = Pattern.compile("(?i)^(https?://)[^/?#]*@");

  Optional<SiteStart> find() {
    return SiteRequest.isAddress(request.site()) ? address() : folder();
  }

  private Optional<SiteStart> folder() {
    String written = request.site();
    Optional<Path> folder = folder(written);
    if (folder.isEmpty()) {
      return refuse(
          Location.of(written),
          "'" + written + "' is neither an address nor a folder.",
          "Name the site's folder, or its address with https://.");
    }
    Answer<Url> url = declared.then(Site::url);
    if (request.as().isEmpty() && !url.isGiven()) {
      return refuse(
          url.place().where(),
          "The declaration does not say which address the folder stands for.",
          "Add 'site: {url: https://…/}'.");
    }
    String home = request.as().orElseGet(() -> url.given().orElseThrow().text());
    if (Address.read(home) instanceof Address address) {
      return Optional.of(new SiteStart(address, folder, Optional.empty()));
    }
    return noAddress(request.as().map(Location::of).orElseGet(() -> url.place().where()), home);
  }

  /** The folder of that name; what no file can be called here, such as 'http:/shop', is none. */
  private static Optional<Path> folder(String written) {
    try {
      return Optional.of(Path.of(written)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<SiteStart> address() {
    Matcher login = LOGIN.matcher(request.site());
    if (login.find()) {
      opened.refuse(
          new Finding(
              SiteStart.SITE_LOGIN,
              Location.of(login.replaceFirst("$1…@")),
              "The address holds a login, which everybody reads who sees the list of processes.",
              "Take out what stands before '@', and set AVOW_USER and AVOW_PASSWORD in the"
                  + " environment."));
      return Optional.empty();
    }
    if (!(Address.read(request.site()) instanceof Address address)) {
      return noAddress(Location.of(request.site()), request.site());
    }
    if (request.as().isEmpty()) {
      return Optional.of(new SiteStart(address, Optional.empty(), Optional.empty()));
    }
    String written = request.as().get();
    if (!(Address.read(written) instanceof Address home)) {
      return noAddress(Location.of(written), written);
    }
    boolean bare = home.path().equals("/") && home.query() == null;
    Address start = home;
    if (bare && home.resolve(address.path()) instanceof Address same) {
      start = same;
    } else if (!home.path().equals(address.path())) {
      return refuse(
          Location.of(written),
          "'" + written + "' and '" + address.shown() + "' have different paths.",
          "Write the public address without a path: " + home.origin() + "/.");
    }
    return Optional.of(new SiteStart(start, Optional.empty(), Optional.of(address)));
  }

  private Optional<SiteStart> noAddress(Location where, String written) {
    return refuse(where, "'" + written + "' is not an address.", "Write https:// and the host.");
  }

  private Optional<SiteStart> refuse(Location where, String problem, String remedy) {
    opened.refuse(new Finding(SiteStart.SITE_ADDRESS, where, problem, remedy));
    return Optional.empty();
  }
}
