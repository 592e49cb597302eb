package dev.avow.check.fact.leak;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.HostBook;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import dev.avow.text.personal.PersonalKind;
import dev.avow.text.personal.Trace;
import dev.avow.text.personal.Traces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds people's data in addresses, in text, and in what stands behind the text. */
public final class Leaks implements Glance {

  private static final int MOST = 20;

  /** A shorter text is a label, and what stands before it still counts. */
  private static final int SHORT = 40;

  private static final int MOST_BEFORE = 12;

  /** Words that speak of an account to pay to: a firm's own, which it shows on purpose. */
  private static final Pattern OWN_ACCOUNT =
      Pattern.compile(
          "donat|spend|überweis|bankverbindung|bank details|bank transfer|pay to|wire|konto"
              + "|virement|coordonnées bancaires|\\bdons?\\b|bonifico|transferencia|overschrijv"
              + "|\\bbic\\b|swift|our account|our bank|to pay|payable|account holder|titulaire|rekening"
              + "|przelew|transferência|donaci|donazi|doneer|doação|doações|darowizn|bankgiro"
              + "|betaal|ten name van|\\bt\\.?n\\.?v\\b|zahlen|zahlbar|à payer|règlement par|a pagar|abonar"
              + "|versamento|versare|wpłat|zapłat"
              + "|\\biban (for|pour|para|per|für|voor|dla)\\b"
              // What stands in a firm's own imprint beside its account.
              + "|\\bkvk\\b|\\bbtw\\b|ust-?id|\\bvat\\b|handelsregister|\\bsiret\\b|\\bsiren\\b|\\bnif\\b"
              + "|\\bcif\\b|partita iva|company n");

  private static final Evaluator FOOTER = Selector.evaluatorOf("footer, [role=contentinfo]");

  private final Declared declared;
  private final HostBook book;
  private @Nullable Address self;
  private final Map<String, LeakFact> found = new LinkedHashMap<>();
  private final Set<Integer> people = new HashSet<>();

  /** What a reader has just read: the last text of some length, and the short ones after it. */
  private final List<String> before = new ArrayList<>();

  public Leaks(Declared declared, HostBook book) {
    this.declared = declared;
    this.book = book;
  }

  /** The addresses by which the page was reached. */
  public void page(Page page) {
    self = page.address().withoutFragment();
    addresses(page.requested(), LeakFact.Place.ADDRESS, true, null);
    page.hops().forEach(hop -> addresses(hop.to(), LeakFact.Place.ADDRESS, true, null));
  }

  /** Looks at an address of the page for people's data. */
  public void link(Link link, Address target) {
    if (target.query() == null
        && target.path().indexOf('@') < 0
        && target.path().indexOf(';') < 0) {
      return;
    }
    // A link to a place of the page itself has the page's address, which is told by itself.
    if (!target.withoutFragment().equals(self)) {
      addresses(target, LeakFact.Place.LINK, book.of(target.host()).own(), link.element());
    }
  }

  private void addresses(
      Address address, LeakFact.Place place, boolean own, @Nullable Element element) {
    AddressSigns.in(
        address,
        own,
        (what, trace) -> {
          if (trace == null || !ours(trace)) {
            add(place, what, element);
          }
        });
    if (own) {
      AddressSigns.session(address)
          .ifPresent(key -> add(LeakFact.Place.SESSION, "a session id in '" + key + "'", element));
    }
  }

  @Override
  public void text(TextNode node) {
    String text = node.getWholeText();
    if (node.isBlank()) {
      return;
    }
    if (Traces.possible(text)) {
      traces(text, node.parent());
    }
    if (text.length() >= SHORT) {
      before.clear();
    } else if (before.size() == MOST_BEFORE) {
      before.remove(0);
    }
    before.add(text);
  }

  private void traces(String text, @Nullable Element parent) {
    for (Trace trace : Traces.in(text, before())) {
      if (trace.kind() == PersonalKind.EMAIL) {
        person(trace);
      } else if (trace.kind() == PersonalKind.IBAN) {
        if (!OWN_ACCOUNT.matcher(context(text, trace.at())).find() && !inFooter(parent)) {
          add(LeakFact.Place.ACCOUNT, trace.kind().phrase(), parent);
        }
      } else {
        add(LeakFact.Place.TEXT, trace.kind().phrase(), parent);
      }
    }
  }

  /** The footer of a layout shows the firm's own account. */
  private static boolean inFooter(@Nullable Element parent) {
    return parent != null && parent.closest(FOOTER) != null;
  }

  private String before() {
    return String.join(" ", before);
  }

  private String context(String text, int at) {
    return (tail(before())
            + " "
            + text.substring(Math.max(0, at - 200), at)
            + " "
            + tailOf(text, at))
        .toLowerCase(Locale.ROOT);
  }

  private static String tailOf(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 60));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 120));
  }

  private void person(Trace trace) {
    if (!trace.role() && people.size() < 1_000) {
      people.add(trace.sameAs());
    }
  }

  @Override
  public void comment(Comment comment) {
    String text = comment.getData();
    source(Traces.in(text, ""), text, comment.parent());
  }

  @Override
  public void element(Element element) {
    if (element.normalName().equals("script")) {
      if (!element.hasAttr("src")) {
        script(element);
      }
    } else if (element.attributesSize() > 0) {
      attributes(element);
    }
  }

  private void attributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().startsWith("data-") && value.length() > 5) {
        source(Traces.in(value, attribute.getKey()), "", element);
      } else if (attribute.getKey().equals("href") && value.startsWith("mailto:")) {
        Traces.in(value.substring(7), "").forEach(this::person);
      }
    }
  }

  private void script(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean data = type.contains("json");
    // What is written for search engines is meant to be read by everybody.
    if (type.contains("ld+json")) {
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof DataNode held) {
        String text = held.getWholeData();
        source(data ? Traces.in(text, "") : Traces.named(text), text, element);
      }
    }
  }

  /**
   * Takes what stands behind the text of the page.
   *
   * @param whole of a script or comment, all of it; empty for what several pages do not share
   */
  private void source(List<Trace> traces, String whole, @Nullable Element element) {
    for (Trace trace : traces) {
      if (!ours(trace)) {
        add(LeakFact.Place.SOURCE, trace.kind().phrase(), whole.hashCode(), element);
      }
    }
  }

  /** A mailbox of an office or of the organization itself is there to be written to. */
  private boolean ours(Trace trace) {
    return trace.kind() == PersonalKind.EMAIL && (trace.role() || declared.ownHost(trace.host()));
  }

  private void add(LeakFact.Place place, String what, @Nullable Element element) {
    add(place, what, 0, element);
  }

  private void add(LeakFact.Place place, String what, int cause, @Nullable Element element) {
    if (found.size() < MOST) {
      found.computeIfAbsent(
          place + " " + what + " " + cause,
          key ->
              element == null
                  ? new LeakFact(place, what, cause, "", 0, 0)
                  : new LeakFact(
                      place,
                      what,
                      cause,
                      element.normalName(),
                      ElementPlaces.line(element),
                      ElementPlaces.column(element)));
    }
  }

  /** What was found, once the page was walked. */
  public LeakFacts facts() {
    return new LeakFacts(List.copyOf(found.values()), people.size());
  }
}
