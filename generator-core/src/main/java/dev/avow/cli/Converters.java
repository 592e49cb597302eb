package dev.avow.cli;

import dev.avow.FailOn;
import dev.avow.Whole;
import dev.avow.report.ReportForm;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Arguments read with messages for people; picocli's own name Java types. */
final class Converters {

  private Converters() {}

  static final class ToFormat implements ITypeConverter<Printing.Format> {
    @Override
    public Printing.Format convert(String word) {
      return switch (word) {
        case "text" -> Printing.Format.TEXT;
        case "json" -> Printing.Format.JSON;
        case "github" -> Printing.Format.GITHUB;
        default -> throw wrong(word, "one of: text, json, github.");
      };
    }
  }

  static final class ToGate implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String word) {
      return FailOn.named(word).orElseThrow(() -> wrong(word, "one of: " + FailOn.words() + "."));
    }
  }

  static final class ToForm implements ITypeConverter<ReportForm> {
    @Override
    public ReportForm convert(String word) {
      return ReportForm.named(word)
          .orElseThrow(() -> wrong(word, "one of: " + ReportForm.words() + "."));
    }
  }

  static final class ToDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException e) {
        throw wrong(word, "a day of the calendar. Write it like 2026-12-01.");
      }
    }
  }

  static final class ToCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      return whole(Whole.COUNT, word);
    }
  }

  static final class ToPort implements ITypeConverter<OptionalInt> {
    @Override
    public OptionalInt convert(String word) {
      return OptionalInt.of(whole(Whole.PORT, word));
    }
  }

  static final class ToPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
      if (word.isEmpty()) {
        // What a variable of the shell becomes that is not set; to Java it is the folder we are in.
        throw wrong(word, "the name of a file or folder.");
      }
      try {
        return Path.of(word);
      } catch (InvalidPathException e) {
        throw wrong(word, "the name of a file or folder here.");
      }
    }
  }

  static final class ToSite implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      return said(word, "an address or the name of a folder.");
    }
  }

  static final class ToAddress implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      return said(word, "an address. Write it like https://shop.example/.");
    }
  }

  static final class ToHost implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      return said(word, "a host. Write it like 9.9.9.9 or 127.0.0.1:5353.");
    }
  }

  static final class ToName implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      return said(word, "the name of a person.");
    }
  }

  /** What a variable of the shell that is not set leaves is no answer. */
  private static String said(String word, String wanted) {
    if (word.isBlank()) {
      throw wrong(word, wanted);
    }
    return word;
  }

  private static int whole(Whole numbers, String word) {
    return numbers.read(word).orElseThrow(() -> wrong(word, numbers.wanted() + "."));
  }

  private static TypeConversionException wrong(String word, String wanted) {
    return new TypeConversionException("'" + word + "' is not " + wanted);
  }
}
