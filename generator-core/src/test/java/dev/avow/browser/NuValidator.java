package dev.avow.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** The HTML checker of the W3C, without its server. */
final class NuValidator {

  private NuValidator() {}

  /** The errors in a whole page, one line each. */
  static List<String> errors(String html) throws Exception {
    FutureTask<String> report = new FutureTask<>(() -> report(html));
    // Its own grammar recurses deeper than the small stack our tests run with.
    Thread thread = new Thread(null, report, "nu", 16L << 20);
    thread.start();
    return report.get().lines().filter(line -> line.contains("error:")).toList();
  }

  private static String report(String html) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }
}
