package dev.avow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong with a file, in a sentence: all that Java says is often its bare name. */
public final class DiskTrouble {

  private DiskTrouble() {}

  /** The sentence; that of the exception itself where it was made for people. */
  public static String sentence(IOException e) {
    String said = Objects.requireNonNullElse(e.getMessage(), "The disk refuses it.");
    return e instanceof FileSystemException about && about.getFile() != null
        ? "'" + about.getFile() + "' cannot be opened: " + reason(about) + "."
        : said;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e instanceof NoSuchFileException
        ? "it is not there"
        : Objects.requireNonNullElse(e.getReason(), "the disk refuses it");
  }
}
