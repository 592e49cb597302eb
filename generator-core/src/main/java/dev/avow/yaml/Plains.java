package dev.avow.yaml;

import dev.avow.text.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Plain values: the text as written, read as what the key asks for. */
final class Plains {

  private Plains() {}

  static Object read(String written, Class<?> type) {
    if (type == String.class) {
      return written;
    }
    if (type == Boolean.class) {
      return yesOrNo(written);
    }
    if (type == Integer.class) {
      return number(written);
    }
    if (type == LocalDate.class) {
      return date(written);
    }
    return type.isEnum() ? constant(written, type) : scalar(written, type);
  }

  private static Boolean yesOrNo(String written) {
    return switch (written) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new NotReadable("is neither true nor false", "Write 'true' or 'false'.");
    };
  }

  private static Integer number(String written) {
    if (!written.matches("0|[1-9][0-9]{0,8}")) {
      throw new NotReadable("is not a whole number", "Write digits only, such as '15'.");
    }
    return Integer.valueOf(written);
  }

  private static LocalDate date(String written) {
    try {
      if (written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(written);
      }
    } catch (DateTimeException e) {
      throw new NotReadable("is a day no calendar has", "Check month and day.");
    }
    throw new NotReadable("is not a date", "Write year-month-day, such as '2026-12-01'.");
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
