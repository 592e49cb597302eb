package dev.avow.template;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of one template.
 *
 * @param file its name in messages
 * @param shipped whether Avow wrote it
 */
record TemplateSource(String file, String text, boolean shipped) {

  /** Reads and vets a template; empty if there is none of the name. */
  static Optional<TemplateSource> read(Content content, String name) throws IOException {
    if (!name.matches("[a-zA-Z0-9-]+(/[a-z0-9-]+)*\\.(md|html)\\.ftl")) {
      throw new UnfitTemplate(
          List.of(
              new Finding(
                  TemplateRules.FILE,
                  Location.of(name),
                  "'" + name + "' is not a template's name.",
                  "Name it in lower-case letters, digits and dashes, ending in '.md.ftl', in the"
                      + " folder of the clauses.")));
    }
    Optional<ContentFile> found;
    try {
      found = content.find(name);
    } catch (IOException e) {
      throw new UnfitTemplate(List.of(file(name, String.valueOf(e.getMessage()))));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ContentFile file = found.get();
    if (!file.shipped()) {
      demandExactName(name, file.name());
    }
    String text = decode(file.bytes(), file.name());
    List<Finding> faults = Lint.of(text, file.name());
    if (!faults.isEmpty()) {
      throw new UnfitTemplate(faults);
    }
    return Optional.of(new TemplateSource(file.name(), text, file.shipped()));
  }

  /** A build must not pass on a disk that ignores case, and fail on one that does not. */
  private static void demandExactName(String name, String file) throws IOException {
    String real = Path.of(file).toRealPath().toString().replace('\\', '/');
    if (!real.endsWith("/" + name)) {
      throw new UnfitTemplate(
          List.of(file(file, "The file is really '" + Path.of(real).getFileName() + "'.")));
    }
  }

  private static Finding file(String name, String problem) {
    return new Finding(
        TemplateRules.FILE,
        Location.of(name),
        problem.endsWith(".") ? problem : problem + ".",
        "Put the file itself, under exactly this name, into the folder.");
  }

  private static String decode(byte[] bytes, String file) throws UnfitTemplate {
    Utf8 read = Utf8.read(bytes);
    if (!read.sound()) {
      String before = read.text();
      throw new UnfitTemplate(
          List.of(
              new Finding(
                  TemplateRules.FILE,
                  Lint.place(file, before, before.length()),
                  "The file is not UTF-8: byte " + read.hex() + " at " + read.broken() + ".",
                  "Save it as UTF-8.")));
    }
    return read.unmarked().replace("\r\n", "\n").replace('\r', '\n');
  }
}
