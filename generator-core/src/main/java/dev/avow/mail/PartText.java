package dev.avow.mail;

import dev.avow.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** The text of one part, decoded, with the lines of the file it came from. */
final class PartText {

  private final String file;
  private final int line;
  private final Consumer<MailGap> gaps;
  private boolean damaged;

  /**
   * @param line where the part's text begins; 0 when it is not known
   */
  PartText(String file, int line, Consumer<MailGap> gaps) {
    this.file = file;
    this.line = line;
    this.gaps = gaps;
  }

  SourceText read(InputStream raw, BodyDescriptor part) throws IOException {
    String encoding = part.getTransferEncoding().toLowerCase(Locale.ROOT).strip();
    boolean base64 = encoding.equals("base64");
    boolean printable = encoding.equals("quoted-printable");
    // Encodings make a text longer, by a third and by twice.
    int most = TemplateText.MOST_BYTES * (printable ? 3 : base64 ? 2 : 1);
    TemplateText.Taken taken = TemplateText.take(raw, most);
    byte[] bytes = taken.bytes();
    if (base64) {
      bytes = decoded(new Base64InputStream(new ByteArrayInputStream(bytes), noise()), encoding);
    } else if (printable) {
      bytes =
          decoded(
              new QuotedPrintableInputStream(new ByteArrayInputStream(bytes), noise()), encoding);
    } else if (!List.of("7bit", "8bit", "binary", "").contains(encoding)) {
      gap("The encoding '" + encoding + "' of a part is not known.");
    }
    if (!taken.whole()) {
      gap("A part is larger than the " + TemplateText.MOST_BYTES + " bytes that are read.");
    }
    TemplateText text = TemplateText.of(bytes, part.getCharset());
    if (text.trouble() != null) {
      gap(text.trouble());
    }
    return base64 || line == 0 ? somewhere(text.text()) : lined(text.text(), taken, printable);
  }

  /** Hears of what the decoder leaves out; it goes on all the same. */
  private DecodeMonitor noise() {
    return new DecodeMonitor() {
      @Override
      public boolean warn(String error, String dropped) {
        // What it says of line ends is its own way of putting things right.
        damaged |= error.startsWith("Malformed") || error.startsWith("Unexpected");
        return false;
      }

      @Override
      public boolean isListening() {
        return true;
      }
    };
  }

  private byte[] decoded(InputStream in, String encoding) throws IOException {
    TemplateText.Taken taken = TemplateText.take(in, TemplateText.MOST_BYTES);
    if (damaged) {
      gap("A part is said to be in " + encoding + ", and holds what is none.");
    }
    if (!taken.whole()) {
      gap("A part is larger than the " + TemplateText.MOST_BYTES + " bytes that are read.");
    }
    return taken.bytes();
  }

  private void gap(String why) {
    gaps.accept(new MailGap(place(), why));
  }

  private Location place() {
    return Location.inFile(file, line, 0);
  }

  /** In what is encoded as a whole, no line has a place of its own. */
  private SourceText somewhere(String text) {
    List<Location> origins = new ArrayList<>();
    for (int at = 0; at >= 0; at = text.indexOf('\n', at) < 0 ? -1 : text.indexOf('\n', at) + 1) {
      origins.add(place());
    }
    return new SourceText(text, origins);
  }

  private SourceText lined(String text, TemplateText.Taken raw, boolean printable) {
    if (!printable) {
      return SourceText.of(text, file, line);
    }
    List<Location> origins = new ArrayList<>();
    origins.add(place());
    byte[] bytes = raw.bytes();
    int written = line;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        written++;
        if (!soft(bytes, at)) {
          origins.add(Location.inFile(file, written, 0));
        }
      } else if (bytes[at] == '=' && at + 2 < bytes.length && bytes[at + 1] == '0') {
        if (bytes[at + 2] == 'A' || bytes[at + 2] == 'a') {
          origins.add(Location.inFile(file, written, 0));
        }
      }
    }
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    while (origins.size() < lines) {
      origins.add(Location.inFile(file, written, 0));
    }
    return new SourceText(text, origins);
  }

  /** Whether the line end is one of the encoding and not of the text (RFC 2045, 6.7). */
  private static boolean soft(byte[] bytes, int end) {
    int at = end - 1;
    while (at >= 0 && (bytes[at] == '\r' || bytes[at] == ' ' || bytes[at] == '\t')) {
      at--;
    }
    return at >= 0 && bytes[at] == '=';
  }
}
