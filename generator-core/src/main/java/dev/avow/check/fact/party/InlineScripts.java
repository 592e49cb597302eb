package dev.avow.check.fact.party;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.script.ConsentMode;
import dev.avow.check.fact.script.ConsentSetting;
import dev.avow.check.fact.script.ConsentTools;
import dev.avow.check.fact.script.ScriptLoads;
import dev.avow.check.fact.script.ScriptRun;
import dev.avow.check.known.ConsentJob;
import dev.avow.check.known.ConsentMarkup;
import dev.avow.check.known.KnownHost;
import dev.avow.check.known.ScriptSign;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the scripts within a page say of others, told by words and patterns, without running them.
 */
final class InlineScripts {

  /** The one service that many run on a server of their own. */
  private static final String OWN_SERVER = "Matomo";

  private static final Pattern NAMED_HOST =
      Pattern.compile("[\"'](?:https?:)?//([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

  private static final Pattern ESCAPED = Pattern.compile("([\"'](?:https?:)?)\\\\/\\\\/");

  private final Declared declared;
  private final HostBook book;
  private final Tags tags;
  private final ConsentMode mode = new ConsentMode();

  InlineScripts(Declared declared, HostBook book, Tags tags) {
    this.declared = declared;
    this.book = book;
    this.tags = tags;
  }

  void read(Element element, String written) {
    String script = plain(written);
    boolean runs = ConsentMarkup.runs(element);
    book.named().kept(script, host -> tags.see(Sighting.Kind.NAMED, host, "", element));
    if (!runs && element.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
      return;
    }
    ScriptRun run = new ScriptRun(script);
    ScriptSign.measuring(script, (sign, id) -> measures(element, script, runs, run, sign, id));
    ScriptSign.handingOver(
        script, (sign, none) -> tags.see(Sighting.Kind.FORM_DATA, sign.service(), "", element));
    if (runs || ConsentMarkup.later(element)) {
      loads(element, script, runs, run, false);
    }
  }

  /** What a template engine wrote has addresses as {@code "https:\/\/…"}. */
  private static String plain(String script) {
    return script.contains("\\/\\/") ? ESCAPED.matcher(script).replaceAll("$1//") : script;
  }

  /** A file of the site's own that many share: much of it may be what no page uses. */
  void library(Element element, String script) {
    book.named().kept(script, host -> tags.see(Sighting.Kind.NAMED, host, "", element));
    ScriptRun run = new ScriptRun(script);
    ScriptSign.measuring(script, (sign, id) -> measures(element, script, true, run, sign, id));
    loads(element, script, true, run, true);
  }

  private void measures(
      Element element, String script, boolean runs, ScriptRun run, ScriptSign sign, String id) {
    if (KnownHost.isRecorder(sign.service())) {
      boolean late = !runs || run.gated();
      Sighting.Kind kind = late ? Sighting.Kind.LATE_RECORDER : Sighting.Kind.RECORDER;
      tags.see(kind, sign.service(), "", element);
    }
    if (sign.service().equals("Google Tag Manager")) {
      tags.see(Sighting.Kind.TAG_MANAGER, sign.service(), "", element);
    }
    boolean known =
        sign.hosts().stream().anyMatch(declared::namesHost)
            || (sign.service().equals(OWN_SERVER) && runsHere(script));
    Sighting.Kind measures = known ? Sighting.Kind.MEASURES_DECLARED : Sighting.Kind.MEASURES;
    tags.see(measures, sign.service(), id, element);
  }

  /** Whether whoever counts does so on an own server, or on one that is declared. */
  private boolean runsHere(String script) {
    Matcher named = NAMED_HOST.matcher(script);
    boolean foreign = false;
    while (named.find()) {
      String host = named.group(1).toLowerCase(Locale.ROOT);
      if (book.of(host).own() || declared.namesHost(host)) {
        return true;
      }
      foreign = true;
    }
    return !foreign;
  }

  private void loads(
      Element element, String script, boolean runs, ScriptRun run, boolean atOnceAlone) {
    boolean module = element.attr("type").equalsIgnoreCase("module");
    ScriptLoads.of(
        script,
        module,
        (name, at, used) -> {
          HostBook.Entry host = book.of(name);
          if (!host.own() && (!atOnceAlone || (run.atOnce(at) && run.atOnce(used)))) {
            tags.see(Sighting.Kind.IN_SCRIPT, host.host(), "", element);
            if (host.recorder().isPresent()) {
              tags.recorded(host, !runs || run.gated(), element);
            }
            host.harm().ifPresent(why -> tags.see(Sighting.Kind.HARMFUL, name, why, element));
            if (runs && host.waits() && run.atOnce(at) && run.atOnce(used)) {
              tags.ungated(host, element, "");
            }
          }
        });
    ConsentJob.hosts(
        script, host -> tags.see(Sighting.Kind.IN_SCRIPT, book.of(host).host(), "", element));
    if (runs) {
      mode.read(element, script, run);
      ConsentTools.in(
          script, (setting, services, at) -> set(element, script, setting, services, at));
    }
  }

  private void set(
      Element element, String script, ConsentSetting setting, List<String> services, int at) {
    String before = script.substring(0, at);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int first = ElementPlaces.line(element);
    boolean beginning = lines == 0 && first > 0;
    tags.see(
        new Sighting(
            Sighting.Kind.CONSENT_SETTING,
            setting.name(),
            Line.of(String.join("', '", services), 120),
            element.normalName(),
            Math.max(1, first) + lines,
            beginning ? ElementPlaces.column(element) : at - before.lastIndexOf('\n')));
  }

  /** Whether a script before that place told Google's that people have not agreed yet. */
  boolean deniedBefore(long place) {
    return mode.deniedBefore(place);
  }
}
