package dev.avow.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a right crawler finds on a made site.
 *
 * @param dead addresses that pages link to and that are not there, each linked once
 * @param forms how many forms of each kind all pages have together
 * @param hosts the hosts of others that pages load from, declared or not
 */
record Oracle(int pages, int dead, Map<MadeForm, Integer> forms, Set<String> hosts) {

  private static final String FILE = "oracle.properties";

  int allForms() {
    return forms.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many fields ask for what the site's declaration leaves out. */
  int undeclaredFields() {
    return forms.getOrDefault(MadeForm.SIGN_UP, 0);
  }

  Set<String> undeclaredHosts() {
    Set<String> undeclared = new TreeSet<>(hosts);
    undeclared.removeAll(MadeDeclaration.HOSTS);
    return undeclared;
  }

  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("pages=" + pages);
    lines.add("dead=" + dead);
    for (Map.Entry<MadeForm, Integer> form : forms.entrySet()) {
      lines.add("form." + form.getKey() + "=" + form.getValue());
    }
    lines.add("hosts=" + String.join(",", hosts));
    Files.write(folder.resolve(FILE), lines);
  }

  static Oracle read(Path folder) throws IOException {
    Properties written = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve(FILE))) {
      written.load(in);
    }
    Map<MadeForm, Integer> forms = new EnumMap<>(MadeForm.class);
    for (MadeForm form : MadeForm.values()) {
      forms.put(form, Integer.valueOf(written.getProperty("form." + form)));
    }
    return new Oracle(
        Integer.parseInt(written.getProperty("pages")),
        Integer.parseInt(written.getProperty("dead")),
        forms,
        new TreeSet<>(Arrays.asList(written.getProperty("hosts").split(","))));
  }
}
