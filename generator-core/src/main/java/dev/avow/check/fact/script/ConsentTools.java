package dev.avow.check.fact.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that a site gives its consent tool, as far as they are written out; what the tool
 * itself has for those left out is not looked at.
 */
public final class ConsentTools {

  /** What hears of each setting by which nobody is asked, or nobody can say no. */
  @FunctionalInterface
  public interface Found {

    /**
     * A setting.
     *
     * @param services what of the site it is for; empty for all of it
     * @param at where it stands
     */
    void set(ConsentSetting setting, List<String> services, int at);
  }

  /** How a tool is handed its settings: the object itself, or the name of what holds it. */
  private static final Pattern HANDED =
      Pattern.compile(
          "\\b(?:(klaroConfig)\\s*+=\\s*+|([kK]laro)\\.(?:setup|render)\\(\\s*+"
              + "|(tarteaucitron)\\.init\\(\\s*+|(CookieConsent|cc)\\.run\\(\\s*+"
              + "|(cookieconsent)\\.initialise\\(\\s*+)(?:\\{|([\\w$]{1,40})\\s*+[,)])");

  /** One of them stands in whatever hands settings over. */
  private static final List<String> MARKS =
      List.of(
          "klaroConfig", "laro.setup(", "laro.render(", "citron.init(", ".run(", ".initialise(");

  /** What hardly any site needs to work, in names and purposes of services. */
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "stati?sti|analy[ts]|marketing|advert|(?:^|\\W)ads?(?:$|\\W)|adsense|werbung|publicit"
              + "|target|tracking|profil|social|personali[sz]|matomo|piwik|hotjar|clarity|mouseflow"
              + "|youtube|vimeo|facebook|pixel|doubleclick|linkedin|tiktok");

  /** What loads others, and asks again for each. */
  private static final Pattern CARRIER = Pattern.compile("tag[ _-]?manager|gtm");

  private static final Set<String> NEEDED =
      Set.of("necessary", "essential", "security", "functional", "styling", "required");

  /** A longer script is a bundle, in which one name stands for many things. */
  private static final int LONGEST = 50_000;

  private static final int MOST = 5;

  private final String script;
  private final Found found;

  private ConsentTools(String script, Found found) {
    this.script = script;
    this.found = found;
  }

  /** Tells what the script sets of a consent tool. */
  public static void in(String script, Found found) {
    if (script.length() > LONGEST || MARKS.stream().noneMatch(script::contains)) {
      return;
    }
    ConsentTools tools = new ConsentTools(script, found);
    Matcher handed = HANDED.matcher(script);
    for (int places = 0; places < MOST && handed.find(); places++) {
      int brace = handed.group(6) == null ? handed.end() - 1 : tools.held(handed.group(6));
      if (brace >= 0) {
        ScriptObject settings = ScriptObjects.at(script, brace);
        if (handed.group(1) != null || handed.group(2) != null) {
          tools.klaro(settings);
        } else if (handed.group(3) != null) {
          tools.tarteaucitron(settings);
        } else if (handed.group(4) != null) {
          tools.cookieConsent(settings);
        } else {
          tools.osano(settings);
        }
      }
    }
  }

  /** Of {@code name = {…}}: where the brace opens; or -1. */
  private int held(String name) {
    Matcher held =
        Pattern.compile("(?<![\\w$.])" + Pattern.quote(name) + "\\s*+=\\s*+\\{").matcher(script);
    return held.find() ? held.end() - 1 : -1;
  }

  private void klaro(ScriptObject all) {
    List<String> ticked = new ArrayList<>();
    List<String> optedOut = new ArrayList<>();
    List<String> required = new ArrayList<>();
    int at = all.at();
    int out = all.at();
    int must = all.at();
    for (ScriptObject service : all.parts("services")) {
      String name = service.said("name");
      String called = (name + " " + purposes(service)).toLowerCase(Locale.ROOT);
      boolean optional = OPTIONAL.matcher(called).find() && !CARRIER.matcher(called).find();
      if (is(all, service, "required")) {
        if (optional) {
          must = required.isEmpty() ? service.place("required") : must;
          required.add(name);
        }
      } else if (is(all, service, "optOut")) {
        out = optedOut.isEmpty() ? service.place("optOut") : out;
        optedOut.add(name);
      } else if (is(all, service, "default") && (optional || !needed(service))) {
        at = ticked.isEmpty() ? service.place("default") : at;
        ticked.add(name);
      }
    }
    tell(ConsentSetting.KLARO_DEFAULT, ticked, at);
    tell(ConsentSetting.KLARO_OPT_OUT, optedOut, out);
    tell(ConsentSetting.KLARO_REQUIRED, required, must);
    if (all.yes("hideDeclineAll")) {
      found.set(ConsentSetting.KLARO_DECLINE, List.of(), all.place("hideDeclineAll"));
    }
  }

  private void tell(ConsentSetting setting, List<String> services, int at) {
    if (!services.isEmpty()) {
      found.set(setting, services, at);
    }
  }

  /** What a service does not say holds as for all. */
  private static boolean is(ScriptObject all, ScriptObject service, String key) {
    return service.yes(key) || (all.yes(key) && !service.no(key));
  }

  private String purposes(ScriptObject service) {
    ScriptObject.Value value = service.values().get("purposes");
    return value == null ? "" : list(value.at());
  }

  private String list(int bracket) {
    int end = script.indexOf(']', bracket);
    return end < 0 || end - bracket > 200 ? "" : script.substring(bracket, end);
  }

  /** Whether all that it is for is what a site cannot do without. */
  private boolean needed(ScriptObject service) {
    String[] words = purposes(service).toLowerCase(Locale.ROOT).split("[^a-z-]+", -1);
    return List.of(words).stream().allMatch(word -> word.isEmpty() || NEEDED.contains(word));
  }

  private void tarteaucitron(ScriptObject all) {
    if (all.no("highPrivacy")) {
      found.set(ConsentSetting.TARTEAUCITRON_PRIVACY, List.of(), all.place("highPrivacy"));
    } else if (all.no("DenyAllCta") && !all.no("AcceptAllCta")) {
      found.set(ConsentSetting.TARTEAUCITRON_DENY, List.of(), all.place("DenyAllCta"));
    }
    if (all.yes("serviceDefaultState")) {
      int at = all.place("serviceDefaultState");
      found.set(ConsentSetting.TARTEAUCITRON_STATE, List.of(), at);
    }
  }

  private void cookieConsent(ScriptObject all) {
    if (all.said("mode").equals("opt-out")) {
      found.set(ConsentSetting.COOKIE_CONSENT_MODE, List.of(), all.place("mode"));
    }
    List<String> enabled = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    int at = all.at();
    int must = all.at();
    for (ScriptObject categories : all.parts("categories")) {
      for (String name : categories.values().keySet()) {
        for (ScriptObject category : categories.parts(name)) {
          if (!category.yes("readOnly") && category.yes("enabled")) {
            at = enabled.isEmpty() ? category.place("enabled") : at;
            enabled.add(name);
          } else if (category.yes("readOnly") && OPTIONAL.matcher(name).find()) {
            must = fixed.isEmpty() ? category.place("readOnly") : must;
            fixed.add(name);
          }
        }
      }
    }
    tell(ConsentSetting.COOKIE_CONSENT_ENABLED, enabled, at);
    tell(ConsentSetting.COOKIE_CONSENT_READ_ONLY, fixed, must);
    refusal(all);
  }

  private void refusal(ScriptObject all) {
    all.parts("language").stream()
        .flatMap(language -> language.parts("translations").stream())
        .flatMap(
            words -> words.values().keySet().stream().flatMap(each -> words.parts(each).stream()))
        .flatMap(words -> words.parts("consentModal").stream())
        .filter(modal -> !modal.said("acceptAllBtn").isEmpty())
        .filter(modal -> !modal.values().containsKey("acceptNecessaryBtn"))
        .findFirst()
        .ifPresent(
            modal ->
                found.set(
                    ConsentSetting.COOKIE_CONSENT_NECESSARY,
                    List.of(),
                    modal.place("acceptAllBtn")));
  }

  private void osano(ScriptObject all) {
    if (all.said("type").equals("opt-out")) {
      found.set(ConsentSetting.OSANO_OPT_OUT, List.of(), all.place("type"));
    } else if (all.said("type").equals("info") || !all.values().containsKey("type")) {
      found.set(ConsentSetting.OSANO_INFO, List.of(), all.place("type"));
    }
  }
}
