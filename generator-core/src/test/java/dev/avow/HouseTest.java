package dev.avow;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which, and where each library lives. */
class HouseTest {

  private static final JavaClasses AVOW =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.avow");

  /** Each room and the rooms it may use; "" is the root package. */
  private static final Map<String, List<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", List.of()),
              Map.entry("journal", List.of()),
              Map.entry("finding", List.of("text")),
              Map.entry("yaml", List.of("finding", "text")),
              Map.entry("model", List.of("yaml", "finding", "text")),
              Map.entry("content", List.of("yaml", "finding")),
              Map.entry("declaration", List.of("yaml", "model", "content", "finding", "text")),
              Map.entry(
                  "template",
                  List.of("declaration", "model", "content", "yaml", "finding", "text")),
              Map.entry(
                  "law", List.of("declaration", "model", "content", "yaml", "finding", "text")),
              Map.entry("site", List.of("finding", "text")),
              // What a browser saw becomes pages of a site, for whoever reads pages.
              Map.entry("browser", List.of("site", "finding", "text")),
              // The HTML of a message is read as a page is, with the same places for addresses.
              Map.entry("mail", List.of("site", "finding", "text")),
              Map.entry(
                  "check",
                  List.of(
                      "declaration",
                      "mail",
                      "site",
                      "browser",
                      "model",
                      "content",
                      "yaml",
                      "finding",
                      "text")),
              Map.entry(
                  "document",
                  List.of(
                      "declaration",
                      "law",
                      "template",
                      "model",
                      "content",
                      "yaml",
                      "finding",
                      "text")),
              // What the checks read of a site is written down as a first declaration.
              Map.entry(
                  "draft",
                  List.of("check", "browser", "site", "model", "content", "finding", "text")),
              Map.entry("report", List.of("finding", "law", "content", "text"))));

  /** The chambers of the largest rooms, and the chambers of the same room that each may use. */
  private static final Map<String, List<String>> CHAMBERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("site.address", List.of()),
              Map.entry("site.plan", List.of("address")),
              Map.entry("site.dns", List.of("address")),
              Map.entry("site.http", List.of("address", "plan")),
              Map.entry("site.page", List.of("address", "plan", "http")),
              Map.entry("site.crawl", List.of("address", "plan", "dns", "http", "page")),
              Map.entry("check.fact.word", List.of()),
              Map.entry("check.fact.place", List.of()),
              Map.entry("check.fact.script", List.of("place")),
              Map.entry("check.fact.notice", List.of("word", "place")),
              Map.entry("check.fact.form", List.of("word", "place")),
              Map.entry("check.fact.declared", List.of("word", "notice", "form")),
              Map.entry("check.fact.header", List.of("place", "form", "declared")),
              Map.entry("check.fact.party", List.of("word", "place", "script", "declared")),
              Map.entry("check.fact.leak", List.of("place", "declared", "party"))));

  /** What the front may use beside the root package. */
  private static final List<String> FRONT = List.of("report", "finding", "text");

  private static final Path GOALS = Path.of("../maven-plugin/src/main/java/dev/avow/maven");

  /** Each library and the rooms that know it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml..", List.of("yaml")),
          Map.entry("freemarker..", List.of("template")),
          Map.entry("org.commonmark..", List.of("document", "report")),
          // In mail for fragments of templates, which are cut out by the places of their elements.
          Map.entry("org.jsoup..", List.of("site", "check", "mail")),
          Map.entry("org.apache.james.mime4j..", List.of("mail")),
          Map.entry("org.apache.hc..", List.of("site")),
          Map.entry("crawlercommons..", List.of("site")),
          // Reports are written with it; what browsers wrote, and JSON-LD of pages, is read with
          // it.
          Map.entry(
              "com.fasterxml.jackson..",
              List.of("report", "document", "journal", "browser", "site")),
          Map.entry("de.siegmar.fastcsv..", List.of("report")),
          // Drives a browser when one is asked for; runs without it otherwise.
          Map.entry("org.openqa.selenium..", List.of("browser")),
          Map.entry("picocli..", List.of("cli")));

  @Test
  void eachRoomUsesOnlyTheRoomsItMay() {
    ROOMS.forEach(
        (room, mayUse) -> {
          String[] allowed =
              Stream.concat(mayUse.stream(), Stream.of(room))
                  .map(name -> "dev.avow." + name + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("dev.avow." + room + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage("dev.avow..").and(not(resideInAnyPackage(allowed))))
              .because("the same core serves the command line and Maven")
              .check(AVOW);
        });
  }

  /** The verbs are the root package's; what they found is printed by reports. */
  @Test
  void theFrontCallsTheRootPackageAndReports() throws IOException {
    noClasses()
        .that()
        .resideInAPackage("dev.avow.cli..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.avow..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.avow",
                            "dev.avow.cli..",
                            "dev.avow.report..",
                            "dev.avow.finding..",
                            "dev.avow.text.."))))
        .check(AVOW);
    // The goals lie in a module that this one cannot see; their imports are all there is to know.
    try (Stream<Path> files = Files.list(GOALS)) {
      for (Path goal : files.toList()) {
        assertThat(FRONT).as(goal.toString()).containsAll(rooms(goal));
      }
    }
  }

  /** The rooms below the root package that a file imports from. */
  private static Set<String> rooms(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("import dev.avow."))
        .map(line -> line.replaceFirst("import dev[.]avow[.]([^.;]*).*", "$1"))
        .filter(room -> !Character.isUpperCase(room.charAt(0)))
        .collect(Collectors.toSet());
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    TreeSet<String> packages = new TreeSet<>();
    AVOW.forEach(type -> packages.add(room(type.getPackageName())));
    TreeSet<String> planned = new TreeSet<>(List.of("dev.avow", "dev.avow.cli"));
    ROOMS.keySet().forEach(room -> planned.add("dev.avow." + room));
    assertThat(planned).containsAll(packages);
  }

  /** A room may have chambers of its own; they belong to it. */
  private static String room(String name) {
    return name.replaceAll("^(dev\\.avow\\.[a-z]+)\\..*", "$1");
  }

  @Test
  void noRoomsFormACircle() {
    slices().matching("dev.avow.(*)..").should().beFreeOfCycles().check(AVOW);
  }

  /** Facts know nothing of who judges them, and what a field asks for nothing of who asks. */
  @Test
  void checksJudgeFactsAndNoFamilyKnowsAnother() {
    slices().matching("dev.avow.check.(*)..").should().beFreeOfCycles().check(AVOW);
    noClasses()
        .that()
        .resideInAPackage("dev.avow.check.fact..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.avow.check..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.avow.check.fact..",
                            "dev.avow.check.field..",
                            "dev.avow.check.known.."))))
        .check(AVOW);
    slices()
        .matching("dev.avow.check.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAPackage("dev.avow.check.."),
            resideInAnyPackage(
                "dev.avow.check.fact..", "dev.avow.check.field..", "dev.avow.check.known.."))
        .check(AVOW);
  }

  /** What lies in the room itself is put together from its chambers, and none of them knows it. */
  @Test
  void eachChamberUsesOnlyTheChambersItMay() {
    CHAMBERS.forEach(
        (chamber, mayUse) -> {
          String room = "dev.avow." + chamber.replaceFirst("\\.[a-z]+$", "");
          String[] allowed =
              Stream.concat(
                      mayUse.stream().map(name -> room + "." + name),
                      Stream.of("dev.avow." + chamber))
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("dev.avow." + chamber)
              .should()
              .dependOnClassesThat(
                  resideInAPackage(room + "..").and(not(resideInAnyPackage(allowed))))
              .check(AVOW);
        });
  }

  @Test
  void eachLibraryIsKnownToItsRoomsOnly() {
    LIBRARIES.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(room -> "dev.avow." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(AVOW));
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.avow.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(AVOW);
  }

  @Test
  void publicTypesAreClosed() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areTopLevelClasses()
        .should(new BeFinalOrSealed())
        .check(AVOW);
  }

  @Test
  void theTableNamesOnlyRoomsThatExist() {
    Arrays.stream(ROOMS.keySet().toArray(String[]::new))
        .forEach(room -> assertThat(ROOMS.keySet()).containsAll(ROOMS.get(room)));
  }
}
