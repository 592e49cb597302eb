package dev.avow;

import java.io.IOException;
import java.nio.file.Path;

/** A process that opens the state file of a crawl, and says how that went. */
final class SecondRun {

  private SecondRun() {}

  public static void main(String[] args) throws IOException {
    try (StateFile state = open(Path.of(args[0]))) {
      System.out.print(state.failed() ? "failed" : "opened");
    } catch (StateFile.Refused e) {
      System.out.print(e.problem());
    }
  }

  static StateFile open(Path state) throws IOException, StateFile.Refused {
    return StateFile.open(
        state, StateFile.lines(new Discretion("")), StateHead.of("facts", "avow: 1", "/", "9"));
  }
}
