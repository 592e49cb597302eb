package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.FailOn;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.Whole;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Holds the declaration against the site: before you deploy, the folder with the site's files;
 * afterwards, its address; and against the messages you send. Writes a report with the ledger of
 * every requirement. Only reads: no form is ever sent.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

  /**
   * The folder with your messages (<code>.eml</code>) and the templates they are made from: HTML,
   * text, FreeMarker, Thymeleaf, Mustache, Handlebars. None are looked at by default. With it,
   * <code>site</code> may be left out.
   */
  @Parameter(property = "avow.mails")
  private @Nullable File mails;

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

  /** Where the site answers without https, when that is not port 80; 0 means that it is. */
  @Parameter(property = "avow.httpPort", defaultValue = "0")
  private int httpPort;

  /**
   * Whether to ask the site's hosts, and those under <code>site:</code> of the declaration, for
   * files that should not be there, such as <code>/.env</code>. Only for a site that is yours; a
   * folder is looked through for them anyway. Tells what lies there, never what stands in it.
   */
  @Parameter(property = "avow.probeFiles", defaultValue = "false")
  private boolean probeFiles;

  /**
   * Whether to ask DNS if own hosts that pages use are aliases (CNAME) of hosts of others who are
   * not declared, if the domains of others exist, and if declared mail addresses take mail.
   */
  @Parameter(property = "avow.probeDns", defaultValue = "false")
  private boolean probeDns;

  /**
   * The DNS server to ask for <code>probeDns</code>, such as <code>9.9.9.9</code> or <code>
   * 127.0.0.1:5353</code>; this machine's own when it is not set.
   */
  @Parameter(property = "avow.dns")
  private @Nullable String dns;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank() && mails == null) {
      throw new MojoExecutionException(
          "Neither <site> nor <mails> is set. Name the site's folder or its address, or the folder"
              + " with your messages.");
    }
    SiteRequest looking = siteRequest();
    SiteRequest asking =
        looking
            .by(looking.reach().withHttpPort(httpPort()))
            .resuming(Optional.ofNullable(resume).map(File::toPath))
            .probing(new SiteRequest.Probing(probeFiles, probeDns, dns == null ? "" : dns.strip()));
    forms(); // a misspelt one is told before the look, not after it
    Request declared = acceptBy == null ? request() : request().acceptedBy(acceptBy);
    Request asked = mails == null ? declared : declared.withMails(mails.toPath());
    return Avow.check(asked, asking, pages -> getLog().debug("Pages seen: " + pages));
  }

  private OptionalInt httpPort() throws MojoExecutionException {
    return httpPort == 0
        ? OptionalInt.empty()
        : OptionalInt.of(whole(Whole.PORT, "httpPort", httpPort));
  }

  @Override
  String rest() {
    return "the report has them all";
  }

  @Override
  void finish(Outcome outcome, FailOn gate) throws IOException, MojoExecutionException {
    Path folder = report.toPath();
    List<ReportForm> forms = forms();
    new OutputFolder(folder).stream(ReportFiles.of(outcome.report(), folder, forms, gate.from()));
    for (ReportForm form : forms) {
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
}
