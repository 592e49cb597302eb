package dev.avow.cli;

import dev.avow.SiteRequest.Browsers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What browsers may tell of a site besides the crawl. */
final class BrowserOptions {

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      arity = "1",
      converter = Converters.ToPath.class,
      description =
          "A file that a browser wrote while it used the site: a HAR, a storage state of"
              + " Playwright, or an inspection.json; may be given several times.")
  private List<Path> evidence = new ArrayList<>();

  @Option(
      names = "--browser",
      description =
          "Show each page in the Chromium of this machine, and judge it as it stands when its"
              + " scripts have run.")
  private boolean rendered;

  Browsers browsers() {
    return new Browsers(evidence, rendered);
  }
}
