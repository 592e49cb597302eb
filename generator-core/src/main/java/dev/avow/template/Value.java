package dev.avow.template;

import dev.avow.model.Country;
import dev.avow.model.Email;
import dev.avow.model.Glob;
import dev.avow.model.Phone;
import dev.avow.model.Url;
import dev.avow.yaml.Key;
import dev.avow.yaml.Place;
import dev.avow.yaml.Text;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value that was given: one leaf of the declaration. */
final class Value extends Seen {
  private static final Pattern ONE_PAGE = Pattern.compile("/[\\w./~%-]*(?:\\?[\\w./~%:=&-]+)?");
  private static final Pattern SCHEME = Pattern.compile("^(mailto|tel):");

  /** What a telephone does not dial: an extension, and what is written between digits. */
  private static final Pattern UNDIALED = Pattern.compile("( ?(x|ext\\.?) ?[0-9]+)$|[^+0-9]");

  private final View view;
  private final Object value;
  private final Key key;
  private final Place place;
  private final String law;
  private final List<Fact> facts;

  /**
   * @param law the law under which it holds; empty for all
   */
  Value(View view, Object value, Key key, Place place, String law) {
    this(view, value, key, place, law, factsOf(value, place));
  }

  private Value(View view, Object value, Key key, Place place, String law, List<Fact> facts) {
    super(view.printed(text(view, value, key, place), facts));
    this.view = view;
    this.value = value;
    this.key = key;
    this.place = place;
    this.law = law;
    this.facts = facts;
  }

  private static List<Fact> factsOf(Object value, Place place) {
    String written =
        value instanceof Text text
            ? text.in("")
                .or(() -> text.byLanguage().values().stream().sorted().findFirst())
                .orElse("")
            : Spelling.written(value);
    return List.of(new Fact(place, Identities.is(place.path(), value), written));
  }

  private static String text(View view, Object value, Key key, Place place) {
    if (value instanceof Text text) {
      return view.inside(text, place);
    }
    if (value instanceof String word && !key.words().isEmpty()) {
      return view.label(key.words(), word);
    }
    return view.spelling().of(value);
  }

  @Override
  List<Fact> facts() {
    return facts;
  }

  @Override
  @Nullable TemplateModel find(String name) {
    switch (name) {
      case "no" -> {
        return new Statement(Boolean.FALSE.equals(value), facts);
      }
      case "id" -> {
        return Derived.plain(getAsString());
      }
      case "label" -> {
        return this;
      }
      case "plain" -> {
        return isWord()
            ? new Printed(view.printed(view.plain(key.words(), (String) value), facts), this)
            : this;
      }
      case "law" -> {
        return law.isEmpty()
            ? Statement.not()
            : new Printed(view.printed(view.label("laws", law), facts), this);
      }
      case "link" -> {
        return isAddress() ? new Printed(link(shown(), href()), this) : null;
      }
      case "page" -> {
        return page();
      }
      case "href" -> {
        return isAddress() ? new Printed(view.printed(href(), facts), this) : null;
      }
      case "eea" -> {
        return value instanceof Country country ? Derived.bool(country.inEea()) : null;
      }
      default -> {
        return isWord() ? Derived.ofWord(view, key.words(), (String) value, name) : null;
      }
    }
  }

  private boolean isWord() {
    return value instanceof String && !key.words().isEmpty();
  }

  /** A page of the site by its path, which is a link unless it stands for several pages. */
  private @Nullable Seen page() {
    if (value instanceof Url url) {
      return new Printed(link(url.text(), href()), this);
    }
    if (!(value instanceof Glob)) {
      return null;
    }
    String path = getAsString();
    if (ONE_PAGE.matcher(path).matches()) {
      return new Printed(link(path, view.completed(path)), this);
    }
    return new Printed(view.printed(pages(path), facts), this);
  }

  /** The pages of a pattern, in words if it is all of them or those of a folder. */
  private String pages(String pattern) {
    String folder = pattern.replaceFirst("\\*+$", "");
    if (folder.equals("/")) {
      return view.wording().spell("pages-all");
    }
    return folder.matches("/[\\w./~%-]*/") ? view.wording().spell("pages-under", folder) : pattern;
  }

  private boolean isAddress() {
    return value instanceof Url || value instanceof Email || value instanceof Phone;
  }

  private String shown() {
    String shown = value instanceof Url url && url.isPath() ? href() : getAsString();
    return SCHEME.matcher(shown).replaceFirst("");
  }

  private String link(String shown, String to) {
    return "[" + view.printed(shown, facts) + "](" + view.printed(to, facts) + ")";
  }

  private String href() {
    if (value instanceof Email) {
      return "mailto:" + value;
    }
    if (value instanceof Phone) {
      return "tel:" + UNDIALED.matcher(value.toString()).replaceAll("");
    }
    return view.completed((Url) value);
  }

  @Override
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("no", "id", "label", "plain", "law"));
    if (isAddress()) {
      names.addAll(List.of("link", "page", "href"));
    }
    if (value instanceof Glob) {
      names.add("page");
    }
    if (value instanceof Country) {
      names.add("eea");
    }
    if (isWord()) {
      names.addAll(List.of("sensitive", "marketing", "kind", "isA", "flagged"));
    }
    return names;
  }

  @Override
  public boolean getAsBoolean() {
    return !Boolean.FALSE.equals(value);
  }

  @Override
  public String getAsString() {
    return value instanceof Text text ? view.words(text, place) : Spelling.written(value);
  }
}
