package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records in <code>privacy.lock.yaml</code> that a named person read and approved the texts as they
 * are now. Texts that are still a draft are refused, with what is open. When a text changes
 * afterwards, the other goals say that the approval is stale.
 */
@Mojo(name = "approve", threadSafe = true)
public final class ApproveMojo extends AbstractAvowMojo {

  /** Who approves: <code>-Davow.by="A. Counsel"</code>. */
  @Parameter(property = "avow.by")
  private @Nullable String by;

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (by == null || by.isBlank()) {
      throw new MojoExecutionException(
          "Nobody is named who approves. Set -Davow.by=\"A. Counsel\".");
    }
    return Avow.approve(request(), by);
  }
}
