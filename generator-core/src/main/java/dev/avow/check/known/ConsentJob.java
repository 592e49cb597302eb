package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Services that pages hand to tarteaucitron by a name, which loads them once people agreed. */
public final class ConsentJob {

  private static final Pattern PUSHED =
      Pattern.compile("\\.push\\(\\s*+[\"']([A-Za-z]{2,40})[\"']\\s*+\\)");

  private static final int MOST = 100;

  private static final class Shipped {
    static final Map<String, String> HOSTS = new HashMap<>();

    static {
      for (List<String> row : Table.shipped("site/known/tarteaucitron.txt", 2)) {
        HOSTS.put(row.get(0), row.get(1));
      }
    }
  }

  private ConsentJob() {}

  /** Tells the host of each service that the script hands over. */
  public static void hosts(String script, Consumer<String> found) {
    if (!script.contains("tarteaucitron.job")) {
      return;
    }
    Matcher pushed = PUSHED.matcher(script);
    for (int places = 0; places < MOST && pushed.find(); places++) {
      String host = Shipped.HOSTS.get(pushed.group(1));
      if (host != null) {
        found.accept(host);
      }
    }
  }
}
