package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Gate;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.Request;
import dev.avow.SiteKeys;
import dev.avow.SiteReach;
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
   * is new fails the build. Accepts the site with it: hosts, cookies and fields that come later are
   * warned of. Written to <code>privacy.lock.yaml</code>; commit it. Set it on the command line,
   * once: <code>-Davow.acceptBy="A. Person"</code>.
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

  /**
   * Files that a browser wrote while it used the site: a HAR, a storage state of Playwright, or an
   * inspection.json of the website evidence collector. What scripts set, load and ask is judged
   * with what the pages show.
   */
  @Parameter(property = "avow.evidence")
  private List<File> evidence = List.of();

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank() && mails == null) {
      throw new MojoExecutionException(
          "Neither <site> nor <mails> is set. Name the site's folder or its address, or the folder"
              + " with your messages.");
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
        SiteRequest.of(site.strip())
            .by(
                new SiteReach(
                        own,
                        connections,
                        Duration.ofSeconds(timeout),
                        Optional.ofNullable(ca).map(File::toPath))
                    .through(settings.flatMap(CheckMojo::proxy))
                    .withHttpPort(httpPort > 0 ? OptionalInt.of(httpPort) : OptionalInt.empty()))
            .within(bounds())
            .with(new SiteRequest.Browsers(evidence.stream().map(File::toPath).toList()))
            .opening(keys)
            .as(Optional.ofNullable(as))
            .resuming(Optional.ofNullable(resume).map(File::toPath));
    forms();
    Request declared = acceptBy == null ? request() : request().acceptedBy(acceptBy);
    Request asked = mails == null ? declared : declared.withMails(mails.toPath());
    return Avow.check(asked, request, pages -> getLog().debug("Pages seen: " + pages));
  }

  @Override
  void finish(Outcome outcome, Gate gate) throws IOException, MojoExecutionException {
    Path folder = report.toPath();
    new OutputFolder(folder).stream(ReportFiles.of(outcome.report(), folder, forms(), gate.from()));
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

  private static Optional<SiteReach.Proxy> proxy(Settings settings) {
    return Optional.ofNullable(settings.getActiveProxy())
        .map(
            proxy ->
                new SiteReach.Proxy(
                    proxy.getHost(),
                    proxy.getPort(),
                    text(proxy.getUsername()),
                    text(proxy.getPassword())));
  }

  private SiteKeys keys(Optional<Settings> settings) {
    List<SiteReach.Login> logins = new ArrayList<>();
    List<SiteReach.Header> headers = new ArrayList<>();
    for (String id : servers) {
      Server server = settings.map(all -> all.getServer(id)).orElse(null);
      if (server == null) {
        continue;
      }
      Server open = decrypted(server);
      String user = text(open.getUsername());
      String password = text(open.getPassword());
      if (user.isEmpty() && !password.isEmpty()) {
        headers.add(new SiteReach.Header(id, "Authorization", "Bearer " + password));
      } else {
        logins.add(new SiteReach.Login(id, user, password));
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
