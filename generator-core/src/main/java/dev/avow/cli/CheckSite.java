package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import dev.avow.SiteKeys;
import dev.avow.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the declaration against the site and the messages. */
@Command(
    name = "check",
    description =
        "Hold the declaration against the live site, or a folder with its pages, and your mails.",
    footer = {
      "",
      "What opens a protected site is read from the environment, never from the command line:",
      "AVOW_USER and AVOW_PASSWORD, or AVOW_TOKEN (a bearer token); AVOW_COOKIE; AVOW_HEADER,",
      "such as 'X-Preview: word'. It is sent to the origin of --site alone."
    })
final class CheckSite implements Verb {

  private static final String NOTHING_NAMED =
      "Name the site with --site, a list of sites with --sites, or your messages with --mails.";

  @Option(
      names = "--site",
      paramLabel = "URL|DIR",
      converter = Converters.ToSite.class,
      description = "The site's address, or the folder that is to become the site.")
  private String site = "";

  @Option(
      names = "--mails",
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description = "The folder with your messages (.eml) and the templates they are made from.")
  private Optional<Path> mails = Optional.empty();

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description =
          "Check every site of this list instead: a declaration and a site on each"
              + " line, or YAML. Prints one line for each; --report gets sites.json.")
  private Optional<Path> sites = Optional.empty();

  @Option(
      names = "--at-once",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Check at most so many sites of a list at a time; 4 unless said otherwise.")
  private int atOnce = 4;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description =
          "Keep in this file what was seen, and go on from it when the run was"
              + " broken off; it is removed when the crawl has come to its end.")
  private Optional<Path> resume = Optional.empty();

  @Mixin private SiteOptions sight = new SiteOptions();
  @Mixin private ProbeOptions probes = new ProbeOptions();
  @Mixin private DeclarationOptions declared = new DeclarationOptions();
  @Mixin private Accepting accepting = new Accepting();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    if (sites.isPresent()) {
      return many(session, sites.get());
    }
    if (site.isEmpty() && mails.isEmpty()) {
      session.complain(NOTHING_NAMED);
      return Exit.UNREADABLE;
    }
    return one(session);
  }

  private Exit one(Session session) throws IOException {
    Request asked = accepting.in(declared.request(session));
    Request request = mails.map(asked::withMails).orElse(asked);
    SiteKeys keys = SiteKeys.of(session.environment(), "", site);
    if (!keys.fault().isEmpty()) {
      session.complain(keys.fault());
      return Exit.UNREADABLE;
    }
    SiteRequest wanted =
        sight.request(site).opening(keys).resuming(resume).probing(probes.probing());
    Progress progress = new Progress(session);
    return new Reply(session, printing)
        .give(progress.until(() -> session.verbs().check(request, wanted, progress)), declared);
  }

  private Exit many(Session session, Path list) throws IOException {
    Optional<String> misplaced = misplaced();
    if (misplaced.isPresent()) {
      session.complain(misplaced.get());
      return Exit.UNREADABLE;
    }
    return new ManySites(session, printing)
        .check(
            list,
            declared.of(list, session),
            sight.request(site).probing(probes.probing()),
            declared,
            atOnce);
  }

  /** A sentence on the first option that a list has no use for. */
  private Optional<String> misplaced() {
    if (!site.isEmpty() || mails.isPresent()) {
      return Optional.of("A list of --sites names them all; leave --site and --mails out.");
    }
    if (sight.ofCopy() || resume.isPresent()) {
      return Optional.of("Write 'as:' and 'resume:' for each site into the list of --sites.");
    }
    if (accepting.asked()) {
      // Lines may share a declaration, whose lock file one of two looks at once would lose.
      return Optional.of(
          "Accept what is found with --site, at one site of --sites after the other.");
    }
    return printing.annotations()
        ? Optional.of("A list of --sites is printed as text or json; leave '--format github' out.")
        : Optional.empty();
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
