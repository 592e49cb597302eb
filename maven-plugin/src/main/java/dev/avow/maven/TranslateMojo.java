package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import dev.avow.Request;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what the languages of the notice lack into the folder of <code>avow.overlay</code>, in
 * English and to be translated there: clauses, words and phrases. Never over another file.
 */
@Mojo(name = "translate", threadSafe = true)
public final class TranslateMojo extends AbstractAvowMojo {

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    Request request = request();
    Path overlay =
        request
            .overlay()
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "No folder is named for the texts. Set -Davow.overlay=texts."));
    return Avow.translate(request, overlay);
  }
}
