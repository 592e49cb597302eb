package dev.avow.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/** Builds headers as the parser does, and counts their lines. */
final class FieldLines implements FieldBuilder {

  private final FieldBuilder fields;
  private int line = 1;
  private int first = 1;
  private boolean empty = true;
  private boolean postmark;

  FieldLines(int longest) {
    this.fields = new DefaultFieldBuilder(longest);
  }

  /** Headers begin on that line; 0 when it is not known. */
  void beginAt(int start) {
    line = start;
    first = start;
  }

  /** The first line of the header that was built last; 0 when it is not known. */
  int first() {
    return Math.max(0, first);
  }

  /** Whether nothing stood where a header was looked for: the headers are at their end. */
  boolean empty() {
    return empty;
  }

  /** The line below the blank line that ends the headers; 0 when it is not known. */
  int body() {
    return line <= 0 ? 0 : line + 1;
  }

  /** Whether it is the line above the headers of a message that a mailbox file held (RFC 4155). */
  boolean postmark() {
    return postmark;
  }

  @Override
  public void reset() {
    first = line;
    empty = true;
    fields.reset();
  }

  @Override
  public void append(ByteArrayBuffer text) throws MimeException {
    line += line > 0 ? 1 : 0;
    empty = false;
    postmark =
        first == 1
            && line == 2
            && new String(text.buffer(), 0, Math.min(5, text.length()), US_ASCII).equals("From ");
    fields.append(text);
  }

  @Override
  public RawField build() throws MimeException {
    return fields.build();
  }

  @Override
  public RecycledByteArrayBuffer getRaw() {
    return fields.getRaw();
  }

  @Override
  public void release() {
    fields.release();
  }
}
