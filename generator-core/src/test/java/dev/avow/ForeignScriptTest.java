package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose name is not in ASCII: people write it as they read it, machines as xn--. */
class ForeignScriptTest {

  private static final String HERE = "harborbooks.example";
  private static final String READ = "hafenbücher.example";
  private static final String SENT = "xn--hafenbcher-feb.example";

  @TempDir Path temp;

  @Test
  void theDeclarationReadsAsPeopleWriteAndThePagesAsMachinesDo() throws IOException {
    Example bookshop = Example.named("bookshop");
    copy(bookshop.folder().resolve("site"), "site", SENT);
    copy(bookshop.folder().resolve("mails"), "mails", SENT);
    Path declaration = temp.resolve("privacy.yaml");
    Files.writeString(declaration, in(bookshop.folder().resolve("privacy.yaml"), READ));
    Request request = new Request(declaration, Example.DAY);
    Path site = temp.resolve("site");
    Avow.generate(request, site, temp.resolve("inside"));
    assertThat(Files.readString(site.resolve("privacy.html"))).contains("mailto:privacy@" + READ);
    assertThat(Files.readString(site.resolve("email-footer-newsletter.headers")))
        .contains("<https://" + SENT + "/unsubscribe>", "<mailto:unsubscribe@" + SENT + "?");

    Outcome outcome =
        Avow.check(
            request.withMails(temp.resolve("mails")), SiteRequest.of(site.toString()), seen -> {});

    assertThat(outcome.report().findings()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(Exit.PASSED);
  }

  private void copy(Path from, String to, String name) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = temp.resolve(to).resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      if (file.toString().matches(".*\\.(html|ftl|txt|eml|xml|css)")) {
        Files.writeString(copy, in(file, name));
      } else {
        Files.copy(file, copy);
      }
    }
  }

  private static String in(Path file, String name) throws IOException {
    return Files.readString(file).replace(HERE, name);
  }
}
