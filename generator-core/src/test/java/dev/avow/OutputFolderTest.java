package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.text.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temp;

  @Test
  void onlyChangedFilesAreTouched() throws IOException {
    Path out = temp.resolve("out");
    new OutputFolder(out).write(files("a.html", "one", "b/c.html", "two"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(out.resolve("a.html"), longAgo);

    List<Path> written = new OutputFolder(out).write(files("a.html", "one", "b/c.html", "three"));

    assertThat(written).containsExactly(out.resolve("b/c.html"));
    assertThat(Files.getLastModifiedTime(out.resolve("a.html"))).isEqualTo(longAgo);
    assertThat(out.resolve("b/c.html")).hasContent("three");
  }

  @Test
  void fullDiskLeavesTheOldSetWhole() throws IOException {
    Path out = temp.resolve("out");
    SortedMap<String, String> old = files("a.html", "old a", "b.html", "old b", "c.html", "old c");
    new OutputFolder(out).write(old);
    for (int room = 0; room < 3; room++) {
      OutputFolder full = new OutputFolder(out, new FullAfter(room)::open);

      assertThatThrownBy(
              () -> full.write(files("a.html", "new a", "b.html", "new b", "c.html", "new c")))
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith("cannot be written: the disk is full. Nothing was changed.");
      assertThat(contents(out)).isEqualTo(old);
    }
  }

  @Test
  void namesThatLeaveTheFolderAreRefused() {
    OutputFolder folder = new OutputFolder(temp.resolve("out"));
    assertThatThrownBy(() -> folder.write(files("../out-old/a", "x")))
        .hasMessage(
            "'../out-old/a' would be written outside "
                + temp.resolve("out")
                + ". Give a name without '..'.");
  }

  @Test
  void linkInPlaceOfFileIsReplacedAndItsTargetSpared() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path outside = Files.writeString(temp.resolve("outside"), "precious");
    Files.createSymbolicLink(out.resolve("a.html"), outside);

    new OutputFolder(out).write(files("a.html", "ours"));

    assertThat(outside).hasContent("precious");
    assertThat(Files.isSymbolicLink(out.resolve("a.html"))).isFalse();
    assertThat(out.resolve("a.html")).hasContent("ours");
  }

  @Test
  void linkedFolderThatLeadsOutIsRefused() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createSymbolicLink(out.resolve("docs"), outside);

    assertThatThrownBy(() -> new OutputFolder(out).write(files("docs/a.html", "x")))
        .hasMessageEndingWith("leads out of " + out + ". Replace it by a folder.");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void whatIsStreamedIsWrittenWholeOnlyIfItChanged() throws IOException {
    Path out = temp.resolve("out");
    SortedMap<String, Writing> texts = new TreeMap<>();
    texts.put("a.html", to -> to.write("one"));
    texts.put("b.html", to -> to.write("two"));
    assertThat(new OutputFolder(out).stream(texts)).hasSize(2);
    texts.put("b.html", to -> to.write("three"));

    assertThat(new OutputFolder(out).stream(texts)).containsExactly(out.resolve("b.html"));

    texts.put("a.html", to -> to.write("new"));
    texts.put(
        "b.html",
        to -> {
          to.write("half");
          throw new IOException("the source fails");
        });
    assertThatThrownBy(() -> new OutputFolder(out).stream(texts)).isInstanceOf(IOException.class);
    assertThat(contents(out)).isEqualTo(files("a.html", "one", "b.html", "three"));
  }

  @Test
  void fileWhereTheFolderShouldBeIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("out"), "");
    assertThatThrownBy(() -> new OutputFolder(file).write(files("a", "x")))
        .hasMessage(
            "'" + file + "' is a file, and files are to be written into it. Name a folder.");
  }

  @Test
  void folderWhereAFileShouldBeIsNamed() throws IOException {
    Path out = temp.resolve("out");
    Files.createDirectories(out.resolve("a.html"));
    assertThatThrownBy(() -> new OutputFolder(out).write(files("a.html", "x")))
        .hasMessage(
            "'" + out.resolve("a.html") + "' is a folder, and a file is to stand there. Move it.");
  }

  @Test
  void aTextThatFailsByAFaultOfOursLeavesNothingBehind() throws IOException {
    Path out = temp.resolve("out");
    SortedMap<String, Writing> texts = new TreeMap<>();
    texts.put(
        "a.html",
        to -> {
          throw new IllegalStateException("ours");
        });
    assertThatThrownBy(() -> new OutputFolder(out).stream(texts)).hasMessage("ours");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void partsOfDeadRunsAreSweptFromFoldersBelowToo() throws IOException {
    Path below = Files.createDirectories(temp.resolve("out/docs"));
    Path dead = Files.writeString(below.resolve(".a.html.999999999-1.part"), "half");

    new OutputFolder(temp.resolve("out")).write(files("docs/a.html", "x"));

    assertThat(dead).doesNotExist();
  }

  @Test
  void partsOfDeadRunsAreSwept() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path orphan = Files.writeString(out.resolve(".a.html.999999999-1.part"), "half");
    new OutputFolder(out).write(files("a.html", "x"));
    assertThat(orphan).doesNotExist();
    assertThat(contents(out)).containsOnlyKeys("a.html");
  }

  @Test
  void filesCanBeReadByAWebServer() throws IOException {
    Path out = temp.resolve("out");
    new OutputFolder(out).write(files("a.html", "x"));
    Path byHand = Files.writeString(temp.resolve("by-hand"), "x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("a.html"))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(byHand)));
  }

  private static SortedMap<String, String> files(String... namesAndTexts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return files;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  /** A disk with room for so many files. */
  private static final class FullAfter {
    private int room;

    FullAfter(int room) {
      this.room = room;
    }

    OutputStream open(Path file) throws IOException {
      OutputStream real = Files.newOutputStream(file);
      if (room-- > 0) {
        return real;
      }
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("No space left on device");
        }

        @Override
        public void close() throws IOException {
          real.close();
        }
      };
    }
  }
}
