package dev.avow.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Records of one type as lines of JSON, and back: what is read equals what was written. */
public final class RecordLine<T> {

  /** Facts lie a few records deep; deeper text is none of ours. */
  private static final int DEEPEST = 60;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(40).build())
          .build();

  private final Class<T> type;
  private final LineForm form;

  private RecordLine(Class<T> type, LineForm form) {
    this.type = type;
    this.form = form;
  }

  /**
   * Lines of that record.
   *
   * @param leaves types within it that are neither records, words, texts, numbers nor lists of them
   * @throws IllegalArgumentException if it holds anything else
   */
  public static <T extends Record> RecordLine<T> of(Class<T> type, List<TextLeaf<?>> leaves) {
    return new RecordLine<>(type, new LineForms(leaves).of(type));
  }

  /** The whole type in words; two that are equal write and read the same lines. */
  public String words() {
    return form.words();
  }

  /** The line, without its end; empty when a leaf held something that is not to be written. */
  public Optional<String> write(T value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      form.write(value, json);
    } catch (Unfit notToBeWritten) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
    return Optional.of(line.toString());
  }

  /** Reads a line back; an exception means that nobody wrote it here. */
  public T read(String line) throws IOException {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      T value = type.cast(form.read(json));
      if (json.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return value;
    } catch (RuntimeException e) {
      throw new IOException("not a line of " + type.getSimpleName(), e);
    }
  }
}
