package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import dev.avow.SiteKeys;
import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a first <code>privacy.yaml</code> with comments that explain each key, and its schema
 * beside it, so that an editor completes and checks while you type. With <code>site</code> it is
 * drafted from what your site shows. Never overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractAvowMojo {

  /** The file to start. */
  @Parameter(property = "avow.declaration", defaultValue = "${basedir}/privacy.yaml")
  private File file = new File("privacy.yaml");

  /**
   * The site to draft it from: an address such as <code>https://shop.example/</code>, or a folder
   * that holds its files (no connection is opened). None by default: then everything is a question.
   */
  @Parameter(property = "avow.site")
  private String site = "";

  /** The public address of the site, when <code>site</code> is a folder or a copy of it. */
  @Parameter(property = "avow.as")
  private @Nullable String as;

  /** Whether the site at the address is yours: then it is fetched without pauses. */
  @Parameter(property = "avow.own", defaultValue = "false")
  private boolean own;

  /** How many pages to fetch at most. A draft from a part of a site says that it is one. */
  @Parameter(property = "avow.maxPages", defaultValue = "500")
  private int maxPages = 500;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank()) {
      return Avow.init(file.toPath(), today());
    }
    if (site.matches("https?://.*") && session != null && session.isOffline()) {
      throw new MojoExecutionException(
          "The site at an address cannot be looked at offline. Run without -o, or set <site> to"
              + " its folder.");
    }
    SiteKeys keys = SiteKeys.of(System.getenv(), "", site);
    if (!keys.fault().isEmpty()) {
      throw new MojoExecutionException(keys.fault());
    }
    return Avow.init(
        file.toPath(),
        look().opening(keys).as(Optional.ofNullable(as)),
        today(),
        pages -> getLog().debug("Pages seen: " + pages));
  }

  private SiteRequest look() {
    return SiteRequest.of(site.strip())
        .by(SiteReach.DEFAULT.own(own))
        .within(SiteRequest.Bounds.DEFAULT.withPages(maxPages));
  }
}
