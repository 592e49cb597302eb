package dev.avow;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Lock;
import dev.avow.law.Requirement;
import dev.avow.law.Requirements;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case rests on: a declaration, the rows it is held against, and what was published and
 * accepted before.
 *
 * @param file empty when there is none to read
 * @param rows none when the declaration is faulty
 * @param lock an empty one likewise
 * @param findings all faults of the reading
 */
record Papers(
    Optional<DeclarationFile> file, List<Requirement> rows, Lock lock, List<Finding> findings) {

  static final Rule MISSING = Rule.error("declaration-missing", "there is a declaration to read");

  static final Rule OVERLAY =
      Rule.error("overlay-open", "the folder of one's own texts and rules can be read");

  static final Rule ACCEPTED = Rule.error("acceptance-named", "whoever accepts findings is named");

  Papers {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** Reads what the request names. */
  static Papers of(Request request, Content content) throws IOException {
    String name = request.declaration().toString();
    Optional<Finding> shut =
        declarationShut(request.declaration(), name).or(() -> overlayShut(request));
    if (shut.isPresent()) {
      return faulty(Optional.empty(), List.of(shut.get()));
    }
    Reading<DeclarationFile> reading =
        DeclarationReader.read(Files.readAllBytes(request.declaration()), name);
    List<Finding> findings = new ArrayList<>(reading.findings());
    if (!reading.sound() || reading.value().isEmpty()) {
      return faulty(reading.value(), findings);
    }
    DeclarationFile file = reading.value().get();
    Reading<List<Requirement>> rows =
        Requirements.load(content, file.vocabulary(), file.declaration());
    findings.addAll(rows.findings());
    Lock lock = LockStore.beside(request.declaration()).read(findings);
    if (request.acceptBy().filter(String::isBlank).isPresent()) {
      findings.add(
          new Finding(
              ACCEPTED,
              Location.of("--accept-by"),
              "Nobody is named who accepts what is found.",
              "Name the person: --accept-by \"A. Person\"."));
    }
    return new Papers(Optional.of(file), rows.value().orElse(List.of()), lock, findings);
  }

  /** Of a site of which nothing is declared yet. */
  static Papers sketched(Request request, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return faulty(
        DeclarationReader.read(bytes, request.declaration().toString()).value(), List.of());
  }

  private static Papers faulty(Optional<DeclarationFile> file, List<Finding> findings) {
    return new Papers(file, List.of(), Lock.EMPTY, findings);
  }

  private static Optional<Finding> declarationShut(Path declaration, String name) {
    if (Files.isRegularFile(declaration) && Files.isReadable(declaration)) {
      return Optional.empty();
    }
    String problem = name + " does not exist.";
    String remedy =
        "Run 'avow init"
            + (name.equals("privacy.yaml") ? "" : " " + name)
            + "' to start one, or name the file.";
    if (Files.isDirectory(declaration)) {
      problem = name + " is a folder, and a declaration is a file.";
      remedy = "Name the file, such as '" + declaration.resolve("privacy.yaml") + "'.";
    } else if (Files.isRegularFile(declaration)) {
      problem = name + " cannot be opened: access is denied.";
      remedy = "Let whoever runs Avow read it.";
    } else if (Files.exists(declaration)) {
      problem = name + " is no file on a disk, such as a pipe.";
      remedy = "Write the declaration into a file, and name that.";
    }
    return Optional.of(new Finding(MISSING, Location.of(name), problem, remedy));
  }

  /**
   * What does not open would be passed over for the shipped texts, and own rules held by nobody.
   */
  private static Optional<Finding> overlayShut(Request request) {
    return request
        .overlay()
        .filter(
            folder ->
                !Files.isDirectory(folder)
                    || !Files.isReadable(folder)
                    || !Files.isExecutable(folder))
        .map(
            folder ->
                new Finding(
                    OVERLAY,
                    Location.of(folder.toString()),
                    "'" + folder + "' is no folder that can be read.",
                    "Name the folder of your own texts, or leave it out."));
  }
}
