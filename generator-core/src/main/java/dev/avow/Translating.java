package dev.avow;

import dev.avow.document.Untranslated;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Notice;
import dev.avow.report.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Begins a translation: what a language lacks, in the overlay folder. Never overwrites. */
final class Translating {

  static final Rule NAMED =
      Rule.error("translation-named", "the notice names a language that is to be translated into");

  private Translating() {}

  static Outcome begin(Request request, Path overlay) throws IOException {
    // A folder that does not exist yet is made; what stands in its place already is told.
    Optional<Path> texts = Files.exists(overlay) ? Optional.of(overlay) : Optional.empty();
    Case opened = Case.open(new Request(request.declaration(), texts, request.asOf()), "translate");
    if (!opened.sound()) {
      return opened.outcome();
    }
    if (Untranslated.languages(opened.file()).isEmpty()) {
      opened.refuse(
          new Finding(
              NAMED,
              opened.file().declaration().notice().then(Notice::languages).place().where(),
              "The notice names no language but those that Avow ships.",
              "Name the other beside English: 'notice: {languages: [en, de]}'."));
      return opened.outcome();
    }
    SortedMap<String, String> files = Untranslated.files(opened.file(), opened.content());
    if (!files.isEmpty()) {
      new OutputFolder(overlay).write(files);
    }
    List<WrittenFile> written =
        files.keySet().stream()
            .map(name -> new WrittenFile(overlay.resolve(name).toString(), true))
            .toList();
    opened.wrote(written);
    return opened.outcome();
  }
}
