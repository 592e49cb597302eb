package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import dev.avow.LocalSite;
import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sites in one run, each for itself. */
class ManySitesTest {

  @TempDir Path temp;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Verbs verbs = new AvowVerbs();
  private Map<String, String> environment = Map.of();

  @Test
  void whatGoesWrongAtOneSiteIsToldOfThatOne() throws Exception {
    try (LocalSite good = new LocalSite().shop();
        LocalSite silent = new LocalSite().shop()) {
      silent.silentAfter(0, 1);
      Files.createDirectories(temp.resolve("a"));
      Files.createDirectories(temp.resolve("b"));
      good.declaration(temp.resolve("a"));
      silent.declaration(temp.resolve("b"));
      Files.writeString(temp.resolve("faulty.yaml"), "avow: 1\nnonsense: [\n");
      Path list =
          list(
              "a/privacy.yaml " + good.address() + " reports/a",
              "b/privacy.yaml " + silent.address(),
              "faulty.yaml " + good.address(),
              "nowhere.yaml " + good.address(),
              "# a comment",
              "",
              "a/privacy.yaml a");
      Exit exit = run(list, "--timeout=1", "--report=" + temp.resolve("all"));
      assertThat(exit).isEqualTo(Exit.UNREADABLE);
      List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSize(7);
      assertThat(lines.get(0)).isEqualTo("result      errors  warnings  pages  site");
      assertThat(lines.get(1))
          .matches("findings +[1-9][0-9]* +[0-9]+ +[5-9][0-9]  " + good.address() + " \\(.*");
      assertThat(lines.get(2))
          .contains("      0  " + silent.address())
          .endsWith(" Not everything could be judged.");
      assertThat(lines.get(3)).startsWith("unreadable       -         -      -  ");
      assertThat(lines.get(4))
          .isEqualTo(
              "unreadable       -         -      -  "
                  + good.address()
                  + " ("
                  + temp.resolve("nowhere.yaml")
                  + ") "
                  + temp.resolve("nowhere.yaml")
                  + ": error: "
                  + temp.resolve("nowhere.yaml")
                  + " does not exist. Run 'avow init "
                  + temp.resolve("nowhere.yaml")
                  + "' to start one, or name the file."
                  + " [declaration-missing]");
      assertThat(lines.get(6)).isEqualTo("5 sites: 3 findings, 2 unreadable.");
      assertThat(temp.resolve("reports/a/report.json")).exists();
      assertThat(temp.resolve("all/sites.json"))
          .content()
          .startsWith("{\n  \"form\": 1,\n  \"command\": \"check\",\n  \"exit\": 2,\n")
          .contains("\"complete\": false", "\"id\": \"field-declared\"");
    }
  }

  @Test
  void aSiteThatExhaustsTheMachineHarmsNoOther() throws Exception {
    verbs =
        scripted(
            site -> {
              switch (site) {
                case "http://a/" -> throw new OutOfMemoryError("heap");
                case "http://b/" -> throw new StackOverflowError();
                case "http://c/" -> throw new IOException("The disk is full.");
                case "http://e/" -> throw new NoSuchFileException("texts/notice.md.ftl");
                default -> {}
              }
            });
    Path list = list("x http://a/", "x http://b/", "x http://c/", "x http://d/", "x http://e/");
    assertThat(run(list)).isEqualTo(Exit.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
        .extracting(line -> line.replaceAll("\\(.*\\.list/x\\)|\\([^)]*/x\\)", "()"))
        .containsExactly(
            "failed           -         -      -  http://a/ () It needs more memory than there is."
                + " Give the JVM more with -Xmx.",
            "failed           -         -      -  http://b/ () A fault of Avow's own"
                + " (StackOverflowError).",
            "failed           -         -      -  http://c/ () The disk is full.",
            "incomplete       0         0      0  http://d/ ()",
            "failed           -         -      -  http://e/ () 'texts/notice.md.ftl' cannot be"
                + " opened: it is not there.",
            "5 sites: 4 failed, 1 incomplete.");
  }

  @Test
  void resultsStandInTheOrderOfTheListWhateverIsReadyFirst() throws Exception {
    CountDownLatch last = new CountDownLatch(1);
    List<String> ends = Collections.synchronizedList(new ArrayList<>());
    verbs =
        scripted(
            site -> {
              if (site.equals("http://a/")) {
                last.await();
              }
              ends.add(site);
              last.countDown();
            });
    run(list("x http://a/", "x http://b/"), "--at-once=2");
    assertThat(ends).containsExactly("http://b/", "http://a/");
    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).limit(2))
        .extracting(line -> line.replaceAll(".*(http\\S+).*", "$1"))
        .containsExactly("http://a/", "http://b/");
  }

  @Test
  void noMoreSitesThanSaidAreLookedAtAtOnce() throws Exception {
    List<String> under = Collections.synchronizedList(new ArrayList<>());
    List<Integer> most = Collections.synchronizedList(new ArrayList<>());
    verbs =
        scripted(
            site -> {
              under.add(site);
              most.add(under.size());
              Thread.yield();
              under.remove(site);
            });
    String[] lines = new String[40];
    for (int at = 0; at < lines.length; at++) {
      lines[at] = "x http://h" + at + "/";
    }
    run(list(lines), "--at-once=3");
    assertThat(most).hasSize(40).allMatch(count -> count <= 3);
  }

  @Test
  void anInterruptEndsWhatIsUnderWayAndWhatNeverBegan() throws Exception {
    Thread main = Thread.currentThread();
    verbs =
        scripted(
            site -> {
              main.interrupt();
              new CountDownLatch(1).await();
            });
    assertThat(run(list("x http://a/", "x http://b/", "x http://c/"), "--at-once=1"))
        .isEqualTo(Exit.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("It was not looked at: interrupted.\n3 sites: 1 failed, 2 incomplete.");
  }

  @Test
  void aLineMayNameWhatOpensItsSiteAndGetsNothingElse() throws Exception {
    environment =
        Map.of(
            "AVOW_USER",
            "u",
            "AVOW_PASSWORD",
            "p",
            "AVOW_SHOP_USER",
            "s",
            "AVOW_SHOP_PASSWORD",
            "q");
    List<SiteRequest> asked = Collections.synchronizedList(new ArrayList<>());
    verbs = new ScriptedCheck(asked::add);
    Path list =
        Files.writeString(
            temp.resolve("sites.yaml"),
            """
            sites:
              - {declaration: x, site: "https://a/", login: SHOP, as: "https://b/", resume: s}
              - {declaration: y, site: "https://c/"}
              - {declaration: z, site: "https://d/", login: OTHER-ONE}
            """);
    run(list, "--at-once=1");
    assertThat(asked).hasSize(2);
    assertThat(asked.get(0).reach().logins()).containsExactly(new SiteReach.Login("a", "s", "q"));
    assertThat(asked.get(0).as()).contains("https://b/");
    assertThat(asked.get(0).resume()).contains(temp.resolve("s"));
    assertThat(asked.get(1).reach().logins()).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("sites.yaml:4:5: 'login' is not a word of capitals, such as SHOP.");
  }

  @Test
  void whatTwoLinesShareOnlyTheFirstOfThemHas() throws Exception {
    verbs = scripted(site -> {});
    Path list =
        list(
            "x http://a/ r",
            "./x http://a/",
            "x http://b/ ./r",
            "sites.list http://c/",
            "x",
            "x http://d/ r2 more");
    assertThat(run(list)).isEqualTo(Exit.UNREADABLE);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(2).limit(5))
        .extracting(line -> line.replaceAll(".*sites.list:", ""))
        .containsExactly(
            "2:1: The same declaration and site stand in line 1 already.",
            "3:1: The same folder for the report stands in line 1 already.",
            "4:1: The list names itself as a declaration.",
            "5:1: The line is not a declaration, a site and perhaps a folder.",
            "6:1: The line is not a declaration, a site and perhaps a folder.");
  }

  @Test
  void aBombIsRefusedAsAWhole() throws Exception {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int at = 1; at < 40; at++) {
      bomb.append("a" + at + ": &a" + at + " [*a" + (at - 1) + ", *a" + (at - 1) + "]\n");
    }
    bomb.append("sites: *a39\n");
    Path list = Files.writeString(temp.resolve("bomb.yaml"), bomb);
    assertThat(run(list)).isEqualTo(Exit.UNREADABLE);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("avow: ");
  }

  @Test
  void theFormsOfReportsHoldForEverySite() throws Exception {
    verbs = scripted(site -> {});
    run(list("x http://a/ r"), "--reports=csv,md");
    assertThat(temp.resolve("r").toFile().list()).containsOnly("report.csv", "report.md");
  }

  @Test
  void whatMakesNoSenseForAListIsRefused() throws Exception {
    verbs = scripted(site -> {});
    Path list = list("x http://a/");
    assertThat(run(list, "--accept-by=A. Person")).isEqualTo(Exit.UNREADABLE);
    assertThat(run(list, "--format=github")).isEqualTo(Exit.UNREADABLE);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "avow: Accept what is found with --site, at one site of --sites after the other.",
            "avow: A list of --sites is printed as text or json; leave '--format github' out.");
  }

  @Test
  void aByteOrderMarkBelongsToNoLine() throws Exception {
    List<SiteRequest> asked = Collections.synchronizedList(new ArrayList<>());
    verbs = new ScriptedCheck(asked::add);
    run(list("\uFEFF# a comment", "x http://a/"));
    assertThat(asked).extracting(SiteRequest::site).containsExactly("http://a/");
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("1 site: 1 incomplete.\n");
  }

  @Test
  void aListOfOtherLettersOrAFolderIsRefused() throws Exception {
    Path latin =
        Files.write(
            temp.resolve("latin.list"), "bücher http://a/".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(latin)).isEqualTo(Exit.UNREADABLE);
    assertThat(run(temp)).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .extracting(line -> line.replaceFirst(".*: error: ", "").replace(temp.toString(), "temp"))
        .containsExactly(
            "The list is not UTF-8. Save it as UTF-8. [site-list]",
            "'temp' is a folder. Name the file that lists the sites. [site-list]");
  }

  @Test
  void anEmptyAHugeOrAMissingListIsRefused() throws Exception {
    for (Path list :
        List.of(
            temp.resolve("none"),
            list("# nothing"),
            Files.writeString(temp.resolve("huge"), "x http://a/\n".repeat(100_000)),
            Files.writeString(temp.resolve("long"), "x http://a/\n".repeat(2_001)))) {
      assertThat(run(list)).isEqualTo(Exit.UNREADABLE);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .extracting(line -> line.replaceFirst(".*: error: ", "").replace(temp + "/", ""))
        .containsExactly(
            "'none' does not exist. Name the file that lists the sites. [site-list]",
            "The list names no site. Write 'privacy.yaml https://…/' on a line. [site-list]",
            "The list has more than a megabyte. Split it into several. [site-list]",
            "The list names more than 2000 sites. Split it into several. [site-list]");
  }

  private Path list(String... lines) throws IOException {
    return Files.write(temp.resolve("sites.list"), List.of(lines));
  }

  private Exit run(Path list, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--sites=" + list));
    arguments.addAll(List.of(more));
    Session session =
        new Session(
            verbs,
            out,
            err,
            StandardCharsets.UTF_8,
            false,
            false,
            environment,
            LocalDate.parse("2026-12-01"));
    return new Cli(session).run(arguments.toArray(String[]::new));
  }

  /** What happens at a site. */
  private interface Event {
    void at(String site) throws Exception;
  }

  private static Verbs scripted(Event event) {
    return new ScriptedCheck(site -> event.at(site.site()));
  }
}
