package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A goal that is refused ends, and Maven closes its jars, while knowledge is still being read. */
class PreparedTest {

  @Test
  void jarsThatAreClosedMeanwhileLeaveNoTrace() throws Exception {
    URL classes = Path.of("target/classes").toUri().toURL();
    URLClassLoader build = new URLClassLoader(new URL[] {classes}, null);
    Class<?> check = build.loadClass(SiteCheck.class.getName());
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      // Without a parent the libraries are missing, as they are when their jars are closed.
      check.getMethod("prepare").invoke(null);
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("avow-knowledge")) {
          thread.join();
        }
      }
    } finally {
      System.setErr(before);
      build.close();
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
