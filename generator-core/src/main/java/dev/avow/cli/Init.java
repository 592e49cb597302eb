package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.SiteKeys;
import dev.avow.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a declaration. */
@Command(
    name = "init",
    description =
        "Write a first declaration, with comments, and never over another file;"
            + " with --site, drafted from what a site shows.")
final class Init implements Verb {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "The file to write; privacy.yaml unless said otherwise.")
  private Path file = Path.of("privacy.yaml");

  @Option(
      names = "--site",
      paramLabel = "URL|DIR",
      converter = Converters.ToSite.class,
      description =
          "Draft it from this site: its address, or the folder with its pages"
              + " and --as with the public address.")
  private String site = "";

  @Mixin private SiteOptions sight = new SiteOptions();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    if (!site.isEmpty()) {
      return drafted(session);
    }
    return new Reply(session, printing).give(session.verbs().init(file, session.today()));
  }

  private Exit drafted(Session session) throws IOException {
    SiteKeys keys = SiteKeys.of(session.environment(), "", site);
    if (!keys.fault().isEmpty()) {
      session.complain(keys.fault());
      return Exit.UNREADABLE;
    }
    SiteRequest wanted = sight.request(site).opening(keys);
    Progress progress = new Progress(session);
    return new Reply(session, printing)
        .give(progress.until(() -> session.verbs().init(file, wanted, session.today(), progress)));
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
