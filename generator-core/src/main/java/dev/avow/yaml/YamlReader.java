package dev.avow.yaml;

/** Reads YAML files into records: scan the bytes, compose nodes, bind them to the format. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads one document.
   *
   * @param file the name to use in messages, as the user gave it
   * @param words the vocabulary to read words against
   */
  public static <T extends Record> Reading<T> read(
      byte[] bytes, String file, Class<T> type, Words words) {
    return YamlDocument.parse(bytes, file).read(type, words);
  }
}
