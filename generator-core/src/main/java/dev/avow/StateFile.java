package dev.avow;

import dev.avow.check.fact.PageFacts;
import dev.avow.journal.RecordLine;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.Diary;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A crawl's diary on disk: after a first line that says which crawl it is of, one line for each
 * address, appended whole as soon as it was seen. Each line begins with a digest of itself and of
 * everything before it, so that only a beginning of what was written passes for true.
 */
final class StateFile implements Diary<PageFacts>, AutoCloseable {

  /** Several times what the largest crawl writes; nobody shall fill a disk, or our time. */
  private static final long MOST_BYTES = 512L << 20;

  private static final int DIGEST = 16;

  private final Path path;
  private final RecordLine<Line> lines;
  private final RandomAccessFile file;
  private final Map<String, long[]> places = new HashMap<>();
  private String chain;
  private long end;
  private boolean open = true;
  private boolean failed;
  private boolean resumed;

  /** One address, what came of it, and what the checks keep of the page. */
  record Line(Address asked, Trace trace, @Nullable PageFacts facts) {}

  /** Thrown when a file is not the state of this crawl; it is left as it is. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    Refused(String problem, String remedy) {
      super(problem, null, false, false); // a value, not an accident
      this.remedy = remedy;
    }

    String problem() {
      return String.valueOf(getMessage());
    }

    String remedy() {
      return remedy;
    }
  }

  private StateFile(Path path, RecordLine<Line> lines, String head) throws IOException, Refused {
    this.path = path;
    this.lines = lines;
    this.chain = StateHead.digest(head);
    create(path);
    file = new RandomAccessFile(path.toFile(), "rw");
  }

  /** The lines of a state file, written with that discretion. */
  static RecordLine<Line> lines(Discretion discretion) {
    return RecordLine.of(Line.class, discretion.leaves());
  }

  /**
   * Opens the file for that crawl: begins it when there is none, reads it when it is this crawl's.
   */
  static StateFile open(Path path, RecordLine<Line> lines, StateHead head)
      throws IOException, Refused {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path)) {
      throw new Refused("'" + path + "' is not a file.", "Name a file of its own for each crawl.");
    }
    StateFile state;
    try {
      state = new StateFile(path, lines, head.line());
    } catch (IOException e) {
      throw new Refused(
          "The state file '" + path + "' cannot be written.", "Name a file in a folder of yours.");
    }
    try {
      state.begin(head);
      return state;
    } catch (IOException | Refused e) {
      state.file.close();
      throw e;
    }
  }

  /** For its owner's eyes: it tells which pages of a site there are. */
  private static void create(Path path) throws IOException {
    if (Files.exists(path)) {
      return;
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(path, own);
  }

  private void begin(StateHead head) throws IOException, Refused {
    lock();
    if (file.length() > MOST_BYTES) {
      throw damaged("is larger than any that Avow writes");
    }
    StateLines read = new StateLines(file.getFD());
    String first = read.next();
    if (first == null && file.length() > 0) {
      throw head.against("", path.toString()).orElseThrow();
    }
    Optional<Refused> against =
        first == null ? Optional.empty() : head.against(first, path.toString());
    if (against.isPresent()) {
      throw against.get();
    }
    if (first == null) {
      append(head.line());
    } else {
      index(read);
      resumed = !places.isEmpty();
    }
  }

  private void lock() throws IOException, Refused {
    boolean mine;
    try {
      // Beyond the end: where locks bind readers too, we could not read ourselves.
      mine = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      mine = false;
    }
    if (!mine) {
      throw new Refused(
          "'" + path + "' is in use by another run.", "Wait for it, or name another file.");
    }
  }

  private void index(StateLines read) throws IOException, Refused {
    int number = 1;
    end = read.read();
    for (String line = read.next(); line != null; line = read.next()) {
      number++;
      if (line.length() < 2 * DIGEST + 2 || !line.startsWith(link(line.substring(DIGEST)))) {
        throw damaged("is damaged in line " + number);
      }
      chain = line.substring(0, DIGEST);
      places.put(
          line.substring(DIGEST + 1, 2 * DIGEST + 1), new long[] {end, read.read() - end - 1});
      end = read.read();
    }
    if (file.length() - end > StateLines.LONGEST) {
      throw damaged("is damaged in line " + (number + 1));
    }
    file.setLength(end); // a line that a killed run did not finish
  }

  private Refused damaged(String how) {
    return new Refused(
        "The state file '" + path + "' " + how + ".", "Remove it to begin the crawl anew.");
  }

  /** The digest of a line: of what it says, and of the digest before it. */
  private String link(String said) {
    return StateHead.digest(chain + said);
  }

  private void append(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    file.seek(end);
    file.write(bytes);
    end += bytes.length;
  }

  private static String key(Address asked) {
    return StateHead.digest(asked.toString());
  }

  @Override
  public Optional<Entry<PageFacts>> recall(Address asked) {
    try {
      String line = lineOf(key(asked));
      if (line == null) {
        return Optional.empty();
      }
      Line read = lines.read(line.substring(2 * DIGEST + 2));
      return read.asked().equals(asked)
          ? Optional.of(new Entry<>(read.trace(), read.facts()))
          : Optional.empty();
    } catch (IOException notOurs) {
      return Optional.empty(); // then the site is asked, which never lies about itself
    }
  }

  private synchronized @Nullable String lineOf(String key) throws IOException {
    long[] place = places.get(key);
    if (place == null || !open) {
      return null;
    }
    byte[] bytes = new byte[(int) place[1]];
    file.seek(place[0]);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void write(Address asked, Entry<PageFacts> entry) {
    Optional<String> line = lines.write(new Line(asked, entry.trace(), entry.value()));
    if (line.isPresent() && line.get().length() < StateLines.LONGEST / 4) {
      add(" " + key(asked) + " " + line.get());
    }
  }

  private synchronized void add(String said) {
    if (!open || failed || end + said.length() * 3L > MOST_BYTES) {
      return;
    }
    String link = link(said);
    try {
      append(link + said);
      chain = link;
    } catch (IOException e) {
      failed = true; // a full disk ends the diary, not the crawl
    }
  }

  /** Whether it held pages when it was opened. */
  boolean resumed() {
    return resumed;
  }

  /** Whether the disk refused a line, so that a later run begins before where this one ended. */
  synchronized boolean failed() {
    return failed;
  }

  /** The crawl came to its end: nothing is left to go on with. */
  void remove() throws IOException {
    close();
    Files.deleteIfExists(path);
  }

  @Override
  public synchronized void close() throws IOException {
    open = false;
    file.close();
  }
}
