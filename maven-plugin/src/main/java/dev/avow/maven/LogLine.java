package dev.avow.maven;

import org.apache.maven.plugin.logging.Log;

/** A line of the log, with the level it has there. */
record LogLine(Level level, String text) {

  /** The levels a goal speaks at. */
  enum Level {
    ERROR,
    WARN,
    INFO
  }

  /** As {@link #toString} writes it. */
  static LogLine of(String written) {
    int blank = written.indexOf(' ');
    return new LogLine(Level.valueOf(written.substring(0, blank)), written.substring(blank + 1));
  }

  void write(Log log) {
    switch (level) {
      case ERROR -> log.error(text);
      case WARN -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  @Override
  public String toString() {
    return level + " " + text;
  }
}
