package dev.avow.yaml;

import dev.avow.text.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain values: the text as written, read as what the key asks for. */
final class Plains {

  private Plains() {}

  /**
   * @param example one value that the key can take, for messages
   * @param quotes whether the author put the value in quotes
   */
  static Object read(String written, Class<?> type, String example, boolean quotes) {
    if (type == String.class) {
      return written;
    }
    if (type == Boolean.class) {
      return truth(written, quotes);
    }
    if (type == Integer.class) {
      return number(written, example);
    }
    if (type == LocalDate.class) {
      return Dates.read(written);
    }
    return type.isEnum() ? constant(written, type) : scalar(written, type);
  }

  /** One spelling only: 'no' is Norway elsewhere, and a reader should not have to know where. */
  private static Boolean truth(String written, boolean quotes) {
    if (quotes && (written.equals("true") || written.equals("false"))) {
      throw new NotReadable(
          "stands in quotes where true or false is wanted",
          "Write '" + written + "' without them.");
    }
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new NotReadable(
              "is neither true nor false",
              switch (written.toLowerCase(Locale.ROOT)) {
                case "yes", "y", "on", "1", "true", "t" -> "Write 'true'.";
                case "no", "n", "off", "0", "false", "f" -> "Write 'false'.";
                default -> "Write 'true' or 'false'.";
              });
    };
  }

  private static final Pattern COUNTED = Pattern.compile("(0|[1-9][0-9]{0,8})[\\s-]+\\p{L}+");

  private static Integer number(String written, String example) {
    if (!written.matches("0|[1-9][0-9]{0,8}")) {
      // "13 years", "30 days": the number was given, and a unit that the key has already.
      Matcher counted = COUNTED.matcher(written);
      throw new NotReadable(
          "is not a whole number",
          counted.matches()
              ? "Write the number alone: '" + counted.group(1) + "'."
              : "Write digits only, without a leading zero, such as '"
                  + (example.isEmpty() ? "15" : example)
                  + "'.");
    }
    return Integer.valueOf(written);
  }

  private static Object constant(String written, Class<?> type) {
    List<String> words = Shapes.words(type);
    int at = words.indexOf(written);
    if (at >= 0) {
      return type.getEnumConstants()[at];
    }
    String question = Nearest.question(written, words);
    throw new NotReadable(
        "is not one of the words here",
        question.isEmpty() ? "Use one of: " + String.join(", ", words) + "." : question);
  }

  private static Object scalar(String written, Class<?> type) {
    try {
      return type.getDeclaredConstructor(String.class).newInstance(written);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NotReadable reason) {
        throw reason;
      }
      throw new IllegalStateException(type + " cannot read '" + written + "'", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " needs a constructor that takes the text", e);
    }
  }
}
