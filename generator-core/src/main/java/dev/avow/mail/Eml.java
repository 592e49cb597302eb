package dev.avow.mail;

import dev.avow.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads a message in the form it is sent in (RFC 5322 and MIME), in one pass, within bounds. */
final class Eml {

  /** Real messages nest four deep; mail programs give up long before this. */
  private static final int DEEPEST = 30;

  private static final int MOST_PARTS = 1_000;
  private static final int MOST_HEADERS = 1_000;
  private static final int LONGEST_HEADER = 64 << 10;
  private static final long MOST_TEXT = 16L << 20;

  /** Headers that say who writes, to which list a message belongs, and how to leave it. */
  private static final Set<String> KEPT =
      Set.of(
          "from",
          "reply-to",
          "list-id",
          "list-unsubscribe",
          "list-unsubscribe-post",
          "dkim-signature");

  /** Forms whose text lies within what only its key, or a program for it, opens. */
  private static final Set<String> SEALED =
      Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted");

  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxLineLen(LONGEST_HEADER)
          .setMalformedHeaderStartsBody(false)
          .build();

  private final String file;
  private final Delimiters delimiters;
  private final FieldLines lines = new FieldLines(LONGEST_HEADER);
  private final Parts parts = new Parts();
  private final List<String> boundaries = new ArrayList<>();
  private final List<Header> headers = new ArrayList<>();
  private final Set<MailGap> gaps = new LinkedHashSet<>();
  private boolean outermost = true;
  private boolean attached;
  private int count;
  private long length;

  private Eml(String file, Delimiters delimiters) {
    this.file = file;
    this.delimiters = delimiters;
  }

  /** What was read of a message. */
  record Read(List<Header> headers, Map<Face.Kind, SourceText> shown, List<MailGap> gaps) {}

  static Read read(TemplateFiles files, String name) throws IOException {
    Delimiters delimiters;
    try (InputStream in = files.open(name)) {
      delimiters = Delimiters.of(in);
    }
    Eml eml = new Eml(files.shown(name), delimiters);
    try (InputStream in = files.open(name)) {
      eml.read(in);
    }
    return new Read(List.copyOf(eml.headers), eml.parts.shown(), List.copyOf(eml.gaps));
  }

  private void read(InputStream in) throws IOException {
    MimeTokenStream tokens = new MimeTokenStream(BOUNDS, broken(), lines, null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        if (!read(state, tokens)) {
          break;
        }
      }
    } catch (MimeException unreadable) {
      gap(0, "The rest of it could not be read: " + why(unreadable) + ".");
    } finally {
      tokens.stop();
    }
  }

  /** Whether to go on. */
  private boolean read(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_BODYPART -> {
        outermost = false;
        attached = false;
        lines.beginAt(boundaries.isEmpty() ? 0 : delimiters.below(last()));
        if (++count > MOST_PARTS) {
          gap(0, "It has more than " + MOST_PARTS + " parts; the rest was not read.");
          return false;
        }
      }
      case T_FIELD -> field(tokens.getField());
      case T_START_MULTIPART -> {
        BodyDescriptor part = tokens.getBodyDescriptor();
        parts.begin(part.getSubType().equalsIgnoreCase("alternative"));
        boundaries.add(part.getBoundary() == null ? "" : part.getBoundary());
        if (parts.depth() > DEEPEST) {
          gap(
              lines.first(),
              "Its parts are more than " + DEEPEST + " deep; the rest was not read.");
          return false;
        }
      }
      case T_END_MULTIPART -> {
        parts.end();
        boundaries.remove(boundaries.size() - 1);
      }
      case T_BODY -> body(tokens);
      default -> {}
    }
    return true;
  }

  private String last() {
    return boundaries.get(boundaries.size() - 1);
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody().strip();
    if (name.equals("content-disposition")) {
      attached |= value.toLowerCase(Locale.ROOT).startsWith("attachment");
    } else if (outermost && KEPT.contains(name)) {
      headers.add(
          new Header(name, TemplateMarks.blanked(value), Location.inFile(file, lines.first(), 0)));
    }
  }

  private void body(MimeTokenStream tokens) throws IOException {
    BodyDescriptor part = tokens.getBodyDescriptor();
    Face.Kind kind =
        switch (part.getMimeType().toLowerCase(Locale.ROOT)) {
          case "text/html" -> Face.Kind.HTML;
          case "text/x-amp-html" -> Face.Kind.AMP;
          case "text/plain" -> Face.Kind.TEXT;
          default -> null;
        };
    if (SEALED.contains(part.getMimeType().toLowerCase(Locale.ROOT))) {
      gap(lines.body(), "It is signed or encrypted as a whole (" + part.getMimeType() + ").");
    }
    if (kind == null || attached) {
      return;
    }
    if (length > MOST_TEXT) {
      gap(lines.body(), "It holds more than " + MOST_TEXT + " characters of text.");
      return;
    }
    SourceText text =
        new PartText(file, lines.body(), gaps::add).read(tokens.getInputStream(), part);
    length += text.text().length();
    parts.add(kind, text);
  }

  /** Hears of what the parser leaves out; it goes on all the same. */
  private DecodeMonitor broken() {
    return new DecodeMonitor() {
      @Override
      public boolean warn(String error, String dropped) {
        if (error.contains(Event.MIME_BODY_PREMATURE_END.toString())) {
          gap(0, "It ends before the last of its parts does.");
        } else if (error.contains(Event.INVALID_HEADER.toString())
            && !lines.empty()
            && !lines.postmark()) {
          gap(lines.first(), "One of its headers is none.");
        }
        return false;
      }

      @Override
      public boolean isListening() {
        return true;
      }
    };
  }

  private static String why(MimeException unreadable) {
    String message = unreadable.getMessage();
    return message == null ? "it is no message" : message;
  }

  private void gap(int line, String why) {
    gaps.add(new MailGap(Location.inFile(file, line, 0), why));
  }
}
