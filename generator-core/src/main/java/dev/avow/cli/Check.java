package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import dev.avow.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the declaration against the site and the messages. */
@Command(
    name = "check",
    description =
        "Hold the declaration against the live site, or a folder with its pages, and your mails.")
final class Check implements Verb {

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Subject subject = new Subject();

  /** What is held against the declaration: one of them at least. */
  static final class Subject {

    @Option(
        names = "--site",
        paramLabel = "URL|DIR",
        description = "The site's address, or the folder that is to become the site.")
    private String site = "";

    @Option(
        names = "--mails",
        paramLabel = "DIR",
        converter = Converters.ToPath.class,
        description = "The folder with your messages (.eml) and the templates they are made from.")
    private Optional<Path> mails = Optional.empty();
  }

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

  @Mixin private BoundOptions bounds = new BoundOptions();
  @Mixin private Declared declared = new Declared();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Optional<Request> request =
        declared.request(session).map(asked -> subject.mails.map(asked::withMails).orElse(asked));
    if (request.isEmpty()) {
      return Exit.UNREADABLE;
    }
    SiteRequest wanted =
        new SiteRequest(
            subject.site,
            own,
            authorities,
            bounds.bounds(),
            connections,
            Duration.ofSeconds(timeout),
            Optional.empty(),
            List.of());
    Progress progress = new Progress(session);
    return new Answer(session, printing)
        .give(
            progress.until(() -> session.verbs().check(request.get(), wanted, progress)),
            declared.gate(),
            declared.report());
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
