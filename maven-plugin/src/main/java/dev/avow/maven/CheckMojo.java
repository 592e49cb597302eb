package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.ReportFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Holds the declaration against the site: before you deploy, the folder with the site's files;
 * afterwards, its address; and against the messages you send. Writes a report with the ledger of
 * every requirement. Only reads: no form is ever sent.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractAvowMojo {

  /**
   * The site: a folder that holds its files (no connection is opened), or an address such as <code>
   * https://shop.example/</code>. May be left out when <code>mails</code> is set.
   */
  @Parameter(property = "avow.site")
  private String site = "";

  /**
   * The folder with your messages (<code>.eml</code>) and the templates they are made from: HTML,
   * text, FreeMarker, Thymeleaf, Mustache, Handlebars. None are looked at by default.
   */
  @Parameter(property = "avow.mails")
  private @Nullable File mails;

  /** The folder for the report. */
  @Parameter(property = "avow.report", defaultValue = "${project.build.directory}/avow-report")
  private File report = new File("target/avow-report");

  /**
   * Whether the site at the address is yours: then it is fetched without pauses. A folder and this
   * machine are yours anyway.
   */
  @Parameter(property = "avow.own", defaultValue = "false")
  private boolean own;

  /** Certificate authorities to trust besides Java's, as a PEM file; for a staging server. */
  @Parameter(property = "avow.ca")
  private @Nullable File ca;

  /** How many pages to fetch at most. A site with more is reported as incomplete. */
  @Parameter(property = "avow.maxPages", defaultValue = "500")
  private int maxPages = 500;

  /** How many clicks to go from the start at most. */
  @Parameter(property = "avow.maxDepth", defaultValue = "10")
  private int maxDepth = 10;

  /** How long to look in all, in seconds. */
  @Parameter(property = "avow.maxTime", defaultValue = "600")
  private int maxTime = 600;

  /** How many bytes of one page to read at most. */
  @Parameter(property = "avow.maxBytes", defaultValue = "10485760")
  private int maxBytes = 10_485_760;

  /** Whether to look also where the robots.txt of a site that is yours sends crawlers away. */
  @Parameter(property = "avow.ignoreRobots", defaultValue = "false")
  private boolean ignoreRobots;

  /** How many requests may be under way at once, on a site that is yours. */
  @Parameter(property = "avow.connections", defaultValue = "16")
  private int connections = 16;

  /** How long one page may take in all, in seconds. */
  @Parameter(property = "avow.timeout", defaultValue = "30")
  private int timeout = 30;

  /**
   * The ids of servers in the settings whose user name and password open the site; an id is the
   * host they are for.
   */
  @Parameter(property = "avow.servers")
  private List<String> servers = List.of();

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank() && mails == null) {
      throw new MojoExecutionException("<site> is not set. Name the site's folder or its address.");
    }
    boolean address = site.matches("https?://.*");
    if (address && session != null && session.isOffline()) {
      throw new MojoExecutionException(
          "The site at an address cannot be looked at offline. Run without -o, or set <site> to"
              + " its folder.");
    }
    Optional<Settings> settings =
        Optional.ofNullable(session).filter(s -> address).map(MavenSession::getSettings);
    SiteRequest request =
        new SiteRequest(
            site.strip(),
            own,
            Optional.ofNullable(ca).map(File::toPath),
            bounds(),
            connections,
            Duration.ofSeconds(timeout),
            settings.flatMap(CheckMojo::proxy),
            settings.map(this::logins).orElse(List.of()));
    Request asked = mails == null ? request() : request().withMails(mails.toPath());
    return Avow.check(asked, request, pages -> getLog().debug("Pages seen: " + pages));
  }

  @Override
  void finish(Outcome outcome) throws IOException {
    Path folder = report.toPath();
    new OutputFolder(folder).write(ReportFiles.of(outcome.report(), folder));
    getLog().info("Report: " + folder.resolve("report.html"));
  }

  private SiteRequest.Bounds bounds() {
    SiteRequest.Bounds usual = SiteRequest.Bounds.DEFAULT;
    return new SiteRequest.Bounds(
        maxPages,
        maxDepth,
        Duration.ofSeconds(maxTime),
        maxBytes,
        usual.links(),
        usual.queries(),
        usual.sameBody(),
        !ignoreRobots);
  }

  private static Optional<SiteRequest.Proxy> proxy(Settings settings) {
    return Optional.ofNullable(settings.getActiveProxy())
        .map(
            proxy ->
                new SiteRequest.Proxy(
                    proxy.getHost(),
                    proxy.getPort(),
                    text(proxy.getUsername()),
                    text(proxy.getPassword())));
  }

  private List<SiteRequest.Login> logins(Settings settings) {
    return servers.stream()
        .flatMap(id -> Stream.ofNullable(settings.getServer(id)))
        .map(
            server ->
                new SiteRequest.Login(
                    server.getId(), text(server.getUsername()), text(server.getPassword())))
        .toList();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
