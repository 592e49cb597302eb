package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file people call: what it hands to Java, wherever it lies and whatever it is given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell runs it; Windows has avow.cmd")
final class LauncherTest {

  private static final Path SHIPPED = Path.of("src/main/launcher/avow");

  @TempDir private Path folder;
  private Path avow;

  @BeforeEach
  void install() throws IOException {
    avow = Files.createDirectory(folder.resolve("a tool")).resolve("avow");
    Files.copy(SHIPPED, avow);
    runnable(avow);
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
    runnable(java);
  }

  @Test
  void handsOverEveryArgumentAsItIsAndTheExitCode() throws Exception {
    Ran ran = run(avow, Map.of(), "check", "a b.yaml", "*", "");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.lines())
        .endsWith("-jar", avow.resolveSibling("avow.jar").toString(), "check", "a b.yaml", "*", "");
  }

  @Test
  void findsItsJarThroughLinks() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("a tool", "avow"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), link);
    assertThat(run(far, Map.of(), "help").lines())
        .contains(avow.resolveSibling("avow.jar").toString());
  }

  @Test
  void letsTheReaderOverruleItsOptions() throws Exception {
    List<String> lines = run(avow, Map.of("AVOW_OPTS", "-Xmx2g -Dx=y"), "help").lines();
    assertThat(lines.indexOf("-Xmx2g")).isGreaterThan(lines.indexOf("-Xmx512m"));
    assertThat(lines).contains("-Dx=y", "-XX:TieredStopAtLevel=1");
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJava() throws Exception {
    Ran ran = run(avow, Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "help");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.lines())
        .singleElement()
        .asString()
        .startsWith("avow: ")
        .endsWith("Install Java 17 or later, or set JAVA_HOME to where it is.");
  }

  /** Java would start with a trace of its own. */
  @Test
  void saysThatTheFolderOneIsInIsGone() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    String there = "cd \"$1\" && rmdir \"$1\" && \"$2\" help 2>&1; echo \"$?\"";
    Process process =
        new ProcessBuilder("sh", "-c", there, "sh", gone.toString(), avow.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said.lines().toList())
        .endsWith("avow: the folder you are in is gone. Go to one that is there.", "2");
  }

  @Test
  void namesOfFilesAreUtf8WhereNobodyChoseALanguage() throws Exception {
    Path java = folder.resolve("jdk/bin/java");
    Files.writeString(java, "#!/bin/sh\necho \"$LC_ALL\"\n");
    assertThat(run(avow, Map.of("LC_ALL", "C"), "help").lines()).containsExactly("C.UTF-8");
    assertThat(run(avow, Map.of("LC_ALL", "de_DE.UTF-8"), "help").lines())
        .containsExactly("de_DE.UTF-8");
  }

  @Test
  void theOptionsAreOnesThatThisJavaKnows() throws Exception {
    List<String> options =
        run(avow, Map.of(), "help").lines().stream()
            .takeWhile(line -> !line.equals("-jar"))
            .toList();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder version = new ProcessBuilder(java.toString());
    version.command().addAll(options);
    version.command().add("-version");
    Process process = version.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContainIgnoringCase("warning");
  }

  @Test
  void startsFromTheArchiveUnlessItIsOlderThanTheJar() throws Exception {
    Path jar = Files.createFile(avow.resolveSibling("avow.jar"));
    Path archive = Files.createFile(avow.resolveSibling("avow.jsa"));
    String option = "-XX:SharedArchiveFile=" + archive;
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
    assertThat(run(avow, Map.of(), "help").lines()).containsOnlyOnce(option);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertThat(run(avow, Map.of(), "help").lines()).doesNotContain(option);
  }

  @Test
  void makesTheArchiveFromWhatACommandLoads() throws Exception {
    Files.createFile(avow.resolveSibling("avow.jar"));
    Path java = folder.resolve("jdk/bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        for each; do
          case $each in
            -XX:DumpLoadedClassList=*) echo dev/avow/cli/Main > "${each#*=}" ;;
            -XX:SharedClassListFile=*) list=${each#*=} ;;
            -XX:SharedArchiveFile=*) cp "$list" "${each#*=}"; exit 0 ;;
          esac
        done
        printf '%s\\n' "$@"
        exit 3
        """);
    Ran ran = run(avow, Map.of("AVOW_ARCHIVE", "new"), "check", "a b.yaml");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.lines()).endsWith("check", "a b.yaml");
    assertThat(avow.resolveSibling("avow.jsa")).hasContent("dev/avow/cli/Main");
    assertThat(avow.resolveSibling("avow.jsa.new")).doesNotExist();
  }

  @Test
  void saysWhenThisJavaMakesNoArchive() throws Exception {
    Ran ran = run(avow, Map.of("AVOW_ARCHIVE", "new"), "help");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.lines())
        .endsWith("help", "avow: this Java makes no archive of classes; nothing else is wrong.");
  }

  private record Ran(int code, List<String> lines) {}

  private Ran run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeAll(List.of("AVOW_OPTS", "AVOW_ARCHIVE"));
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), said.lines().toList());
  }

  private static void runnable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
