package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import dev.avow.SiteKeys;
import dev.avow.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the declaration against the site. */
@Command(
    name = "check",
    description = "Hold the declaration against the live site, or a folder with its pages.",
    footer = {
      "",
      "What opens a protected site is read from the environment, never from the command line:",
      "AVOW_USER and AVOW_PASSWORD, or AVOW_TOKEN (a bearer token); AVOW_COOKIE; AVOW_HEADER,",
      "such as 'X-Preview: word'. It is sent to the origin of --site alone."
    })
final class Check implements Verb {

  @Option(
      names = "--site",
      paramLabel = "URL|DIR",
      description = "The site's address, or the folder that is to become the site.")
  private String site = "";

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = {
        "Check every site of this list instead: a declaration and a site on each",
        "line, or YAML. Prints one line for each; --report gets sites.json."
      })
  private Optional<Path> sites = Optional.empty();

  @Option(
      names = "--at-once",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Check at most so many sites of a list at a time; 4 unless said otherwise.")
  private int atOnce = 4;

  @Option(
      names = "--as",
      paramLabel = "URL",
      description = {
        "The site is a copy, such as a staging server: judge it as if it stood",
        "at this public address, and ask nothing of that."
      })
  private Optional<String> publicly = Optional.empty();

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = {
        "Keep in this file what was seen, and go on from it when the run was",
        "broken off; it is removed when the crawl has come to its end."
      })
  private Optional<Path> resume = Optional.empty();

  @Option(
      names = "--own",
      description = "The site is yours: fetch without pauses, take robots.txt for information.")
  private boolean own;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "Certificate authorities to trust besides Java's, as a PEM file.")
  private Optional<Path> authorities = Optional.empty();

  @Option(
      names = "--connections",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "At most so many requests to one host at a time; 16 unless said otherwise.")
  private int connections = 16;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = Converters.ToCount.class,
      description = "Give each page so many seconds in all; 30 unless said otherwise.")
  private int timeout = 30;

  @Option(
      names = "--http-port",
      paramLabel = "N",
      converter = Converters.ToPort.class,
      description = "Where the site answers without https, when that is not port 80.")
  private OptionalInt httpPort = OptionalInt.empty();

  @Mixin private BoundOptions bounds = new BoundOptions();
  @Mixin private Declared declared = new Declared();
  @Mixin private Accepting accepting = new Accepting();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    if (site.isEmpty() == sites.isEmpty()) {
      session.complain("Name the site with --site, or a list of sites with --sites.");
      return Exit.UNREADABLE;
    }
    return sites.isPresent() ? many(session, sites.get()) : one(session);
  }

  private Exit one(Session session) throws IOException {
    Optional<Request> request = declared.request(session);
    if (request.isEmpty()) {
      return Exit.UNREADABLE;
    }
    SiteKeys keys = SiteKeys.of(session.environment(), "", site);
    if (!keys.fault().isEmpty()) {
      session.complain(keys.fault());
      return Exit.UNREADABLE;
    }
    SiteRequest wanted = manner().opening(keys).as(publicly).resuming(resume);
    Progress progress = new Progress(session);
    return new Answer(session, printing)
        .give(
            progress.until(
                () -> session.verbs().check(accepting.in(request.get()), wanted, progress)),
            declared);
  }

  private Exit many(Session session, Path list) throws IOException {
    if (publicly.isPresent() || resume.isPresent()) {
      session.complain("Write 'as:' and 'resume:' for each site into the list of --sites.");
      return Exit.UNREADABLE;
    }
    Optional<Request> common = declared.of(list, session);
    return common.isEmpty()
        ? Exit.UNREADABLE
        : new ManySites(session, printing)
            .check(list, common.get(), manner(), declared.gate(), atOnce, declared.report());
  }

  /** How a site is looked at. */
  private SiteRequest manner() {
    return new SiteRequest(
            site,
            own,
            authorities,
            bounds.bounds(),
            connections,
            Duration.ofSeconds(timeout),
            Optional.empty(),
            List.of())
        .withHttpPort(httpPort);
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
