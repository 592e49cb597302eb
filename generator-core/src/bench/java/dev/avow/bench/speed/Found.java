package dev.avow.bench.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run found, in the words of the oracle, so that the two compare as texts. */
final class Found {

  private static final Pattern DEAD = Pattern.compile("/gone/p\\d+\\.html");
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
  /** A form of the layout is told once, with the number of its pages. */
  private static final Pattern SHARED = Pattern.compile("The same form stands on (\\d+) pages");

  private static final Pattern PLACE = Pattern.compile("/\\d+");

  private int pages;
  private int unseen;
  private int undeclaredFields;
  private final Set<String> dead = new TreeSet<>();
  private final Set<String> undeclaredHosts = new TreeSet<>();
  private String complete = "";
  private String id = "";

  private Found() {}

  /** The line that a bound prints. */
  static String line(int pages, int dead, int forms, int hosts) {
    return "pages=" + pages + " dead=" + dead + " forms=" + forms + " hosts=" + hosts;
  }

  static String expectedOfBound(Oracle oracle) {
    return line(oracle.pages(), oracle.dead(), oracle.allForms(), oracle.hosts().size());
  }

  /** The distinct dead links that a peer names in what it prints. */
  static int deadIn(String printed) {
    return (int) DEAD.matcher(printed).results().map(dead -> dead.group()).distinct().count();
  }

  static String expectedOfReport(Oracle oracle) {
    return reported(
        oracle.pages(),
        oracle.dead(),
        oracle.dead(),
        oracle.undeclaredFields(),
        oracle.undeclaredHosts(),
        "true");
  }

  /** Sums up the JSON report of a check. */
  static String inReport(Path report) throws IOException {
    Found found = new Found();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          String pointer = json.getParsingContext().pathAsPointer().toString();
          found.take(PLACE.matcher(pointer).replaceAll(""), json.getText());
        }
      }
    }
    return reported(
        found.pages,
        found.unseen,
        found.dead.size(),
        found.undeclaredFields,
        found.undeclaredHosts,
        found.complete);
  }

  private void take(String pointer, String value) {
    switch (pointer) {
      case "/coverage/complete" -> complete = value;
      case "/coverage/seen/address" -> pages++;
      case "/coverage/unseen/address" -> {
        unseen++;
        DEAD.matcher(value).results().forEach(address -> dead.add(address.group()));
      }
      case "/findings/id" -> {
        id = value;
        undeclaredFields += id.equals("field-declared") ? 1 : 0;
      }
      case "/findings/problem" -> {
        Matcher quoted = QUOTED.matcher(value);
        if (id.equals("host-declared") && quoted.find()) {
          undeclaredHosts.add(quoted.group(1));
        }
      }
      case "/findings/remedy" -> {
        Matcher shared = SHARED.matcher(value);
        if (id.equals("field-declared") && shared.find()) {
          undeclaredFields += Integer.parseInt(shared.group(1)) - 1;
        }
      }
      default -> {}
    }
  }

  private static String reported(
      int pages, int unseen, int dead, int fields, Set<String> hosts, String complete) {
    return ("pages=" + pages + " unseen=" + unseen + " dead=" + dead)
        + (" undeclared-fields=" + fields + " undeclared-hosts=" + hosts + " complete=" + complete);
  }
}
