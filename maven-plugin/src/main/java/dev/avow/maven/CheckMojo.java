package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Gate;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.Request;
import dev.avow.SiteKeys;
import dev.avow.SiteRequest;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Holds the declaration against the site: before you deploy, the folder with the site's files;
 * afterwards, its address. Writes a report with the ledger of every requirement. Only reads: no
 * form is ever sent.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractAvowMojo {

  /**
   * The site: a folder that holds its files (no connection is opened), or an address such as <code>
   * https://shop.example/</code>.
   */
  @Parameter(property = "avow.site", required = true)
  private String site = "";

  /**
   * The public address by which the site is judged, when it is a copy of it such as a staging
   * server: then nothing is asked of the public one.
   */
  @Parameter(property = "avow.as")
  private @Nullable String as;

  /**
   * A file that keeps what was seen, so that a look that was broken off goes on where it was. It is
   * removed when the look has come to its end.
   */
  @Parameter(property = "avow.resume")
  private @Nullable File resume;

  /** The folder for the report. */
  @Parameter(property = "avow.report", defaultValue = "${project.build.directory}/avow-report")
  private File report = new File("target/avow-report");

  /**
   * Which reports to write: <code>html</code>, <code>json</code>, <code>sarif</code> (code
   * scanning), <code>junit</code> (TEST-avow.xml, for build servers), <code>csv</code>, <code>md
   * </code> (a summary for a pull request).
   */
  @Parameter(property = "avow.reports", defaultValue = "html,json")
  private List<String> reports = List.of("html", "json");

  /**
   * Accepts what is found now, in the name of this person: it stays in the reports, and only what
   * is new fails the build. Written to <code>privacy.lock.yaml</code>; commit it. Set it on the
   * command line, once: <code>-Davow.acceptBy="A. Person"</code>.
   */
  @Parameter(property = "avow.acceptBy")
  private @Nullable String acceptBy;

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

  /** Where the site answers without https, when that is not port 80; 0 means that it is. */
  @Parameter(property = "avow.httpPort", defaultValue = "0")
  private int httpPort;

  /**
   * The ids of servers in the settings whose user name and password open the site; an id is the
   * host they are for. A server with a password alone has a token. Without any, the environment is
   * asked: <code>AVOW_USER</code> and <code>AVOW_PASSWORD</code>, <code>AVOW_TOKEN</code>, <code>
   * AVOW_COOKIE</code>, <code>AVOW_HEADER</code>.
   */
  @Parameter(property = "avow.servers")
  private List<String> servers = List.of();

  @SuppressWarnings("deprecation") // its successor is not known to every Maven 3.8
  @Component
  private @Nullable SettingsDecrypter decrypter;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank()) {
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
    SiteKeys keys = keys(settings);
    if (!keys.fault().isEmpty()) {
      throw new MojoExecutionException(keys.fault());
    }
    SiteRequest request =
        new SiteRequest(
                site,
                own,
                Optional.ofNullable(ca).map(File::toPath),
                bounds(),
                connections,
                Duration.ofSeconds(timeout),
                settings.flatMap(CheckMojo::proxy),
                List.of())
            .withHttpPort(httpPort > 0 ? OptionalInt.of(httpPort) : OptionalInt.empty())
            .opening(keys)
            .as(Optional.ofNullable(as))
            .resuming(Optional.ofNullable(resume).map(File::toPath));
    forms();
    Request declared = acceptBy == null ? request() : request().acceptedBy(acceptBy);
    return Avow.check(declared, request, pages -> getLog().debug("Pages seen: " + pages));
  }

  @Override
  void finish(Outcome outcome, Gate gate) throws IOException, MojoExecutionException {
    Path folder = report.toPath();
    new OutputFolder(folder).write(ReportFiles.of(outcome.report(), folder, forms(), gate.from()));
    for (ReportForm form : forms()) {
      getLog().info("Report: " + folder.resolve(form.file()));
    }
  }

  private List<ReportForm> forms() throws MojoExecutionException {
    List<ReportForm> forms = new ArrayList<>();
    for (String word : reports) {
      forms.add(
          ReportForm.named(word.strip())
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "<reports> has '"
                              + word
                              + "'. Set it to some of: "
                              + ReportForm.words()
                              + ".")));
    }
    return forms;
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

  private SiteKeys keys(Optional<Settings> settings) {
    List<SiteRequest.Login> logins = new ArrayList<>();
    List<SiteRequest.Header> headers = new ArrayList<>();
    for (String id : servers) {
      Server server = settings.map(all -> all.getServer(id)).orElse(null);
      if (server == null) {
        continue;
      }
      Server open = decrypted(server);
      String user = text(open.getUsername());
      String password = text(open.getPassword());
      if (user.isEmpty() && !password.isEmpty()) {
        headers.add(new SiteRequest.Header(id, "Authorization", "Bearer " + password));
      } else {
        logins.add(new SiteRequest.Login(id, user, password));
      }
    }
    return servers.isEmpty()
        ? SiteKeys.of(System.getenv(), "", site)
        : new SiteKeys(logins, headers, "");
  }

  /** Settings may hold passwords encrypted by the master password of the machine. */
  private Server decrypted(Server server) {
    if (decrypter == null) {
      return server;
    }
    Server open = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    return open == null ? server : open;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
