package dev.avow.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.avow.text.Line;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one file of evidence, whichever of the known kinds it is. Whatever is wrong with it ends as
 * a gap with its place; what was read until then counts.
 */
public final class EvidenceFile {

  static final String AGAIN = "Record it again as docs/evidence.md says.";

  private EvidenceFile() {}

  /**
   * Hears one file out.
   *
   * @param name the file as the user named it
   */
  public static <T> Witness<T> read(
      Path file, String name, SiteScope scope, SightReader<T> reader) {
    Notebook<T> notes = new Notebook<>(name, reader);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        Json json = Json.open(bytes)) {
      return new Reading<>(json, scope, notes).read();
    } catch (IOException unreadable) {
      notes.gap(name, "The file cannot be read.", "Look at its name and its permissions.");
      return notes.witness("a file that cannot be read");
    }
  }

  /** One file while it is read. */
  private static final class Reading<T> {

    private final Json json;
    private final SiteScope scope;
    private final Notebook<T> notes;
    private final HarReader<T> har;
    private final StorageReader<T> storage;
    private final CollectorReader<T> collector;
    private boolean state;

    Reading(Json json, SiteScope scope, Notebook<T> notes) {
      this.json = json;
      this.scope = scope;
      this.notes = notes;
      this.har = new HarReader<>(json, scope, notes);
      this.storage = new StorageReader<>(json, scope, notes);
      this.collector = new CollectorReader<>(json, scope, notes);
    }

    Witness<T> read() throws IOException {
      boolean whole = false;
      try {
        if (json.begin() && json.isObject()) {
          json.object(this::field);
          whole = json.ended();
          if (!whole) {
            notes.gap(place(), "Something follows where the file should end.", AGAIN);
          }
        }
      } catch (StreamConstraintsException beyond) {
        notes.gap(
            place(),
            "It is nested deeper, or holds a longer text, than any browser writes; the rest was"
                + " not read.",
            AGAIN);
      } catch (JsonEOFException cut) {
        notes.gap(place(), "The file ends in the middle.", AGAIN);
      } catch (JsonProcessingException broken) {
        // Its message quotes the file, which may hold a person's data.
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        notes.gap(
            place(),
            "It is no JSON from line " + Math.max(line, 1) + " on; the rest was not read.",
            AGAIN);
      }
      return witness();
    }

    private void field(String key) throws IOException {
      switch (key) {
        case "log" -> har.log();
        case "cookies" -> {
          state = state || json.isArray();
          storage.cookies();
        }
        case "origins" -> {
          state = state || json.isArray();
          storage.origins();
        }
        case "localStorage" -> storage.keys(Shelf.LOCAL_STORAGE, "local storage");
        case "sessionStorage" -> storage.keys(Shelf.SESSION_STORAGE, "session storage");
        default -> collector.read(key);
      }
    }

    private String place() {
      return har.found() ? har.place() : notes.name();
    }

    private Witness<T> witness() {
      String kind = kind();
      if (kind.isEmpty()) {
        notes.gapIfNone(
            notes.name(),
            "It is neither a HAR, nor a storage state of Playwright, nor an inspection.json of the"
                + " website evidence collector.",
            "Name a file of one of these kinds.");
        return notes.witness("a file of unknown kind");
      }
      if (collector.found() ? !collector.ofThisSite() : notes.ofOthersAlone()) {
        return notes.refused(
            kind,
            new EvidenceGap(
                notes.name(),
                "It is evidence of another site: nothing in it belongs to "
                    + scope.site().origin()
                    + ".",
                "Name evidence of this site, or list its address under 'site: {also: […]}'."));
      }
      if (collector.found()) {
        collector.conclude();
      }
      return notes.witness(kind);
    }

    private String kind() {
      if (har.found()) {
        return har.maker().isEmpty() ? "HAR" : "HAR by " + Line.of(har.maker(), 60);
      }
      if (collector.found()) {
        return "inspection of the website evidence collector";
      }
      return state ? "storage state" : "";
    }
  }
}
