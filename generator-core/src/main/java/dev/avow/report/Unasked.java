package dev.avow.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something was not asked: one folder has one reason for a dozen checks.
 *
 * @param checks the ids of those it holds for, in the order of the alphabet; empty when the reason
 *     is not about checks
 */
record Unasked(String reason, List<String> checks) {

  private static final Pattern OF_A_CHECK = Pattern.compile("([a-z][a-z0-9-]*): (.*)");

  /** The reasons in those sentences, first those that hold for most checks. */
  static List<Unasked> of(List<String> sentences) {
    Map<String, List<String>> byReason = new TreeMap<>();
    for (String sentence : sentences) {
      Matcher of = OF_A_CHECK.matcher(sentence);
      boolean named = of.matches();
      List<String> checks =
          byReason.computeIfAbsent(named ? of.group(2) : sentence, unseen -> new ArrayList<>());
      if (named) {
        checks.add(of.group(1));
      }
    }
    return byReason.entrySet().stream()
        .map(each -> new Unasked(each.getKey(), each.getValue().stream().sorted().toList()))
        .sorted(Comparator.comparing(each -> -each.checks().size()))
        .toList();
  }
}
