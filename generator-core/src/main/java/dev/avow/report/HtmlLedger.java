package dev.avow.report;

import dev.avow.law.Ground;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.Requirement;
import dev.avow.law.State;
import dev.avow.law.Voucher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of the page that goes through the ledger, what is owed first. */
final class HtmlLedger {

  /** What somebody has to act on, then what was not looked at, then what is settled. */
  private static final List<State> ORDER =
      List.of(
          State.NOT_MET,
          State.QUESTION,
          State.INCOMPLETE,
          State.NOT_ASKED,
          State.WAIVED,
          State.ATTESTED,
          State.DECIDED,
          State.MET,
          State.NOT_YET_IN_FORCE,
          State.DOES_NOT_APPLY);

  /** What shows more is a list that is gone through item by item, and folded. */
  private static final int MOST_LINKS = 12;

  private final HtmlWriter html;
  private final Places places;

  HtmlLedger(HtmlWriter html, Places places) {
    this.html = html;
    this.places = places;
  }

  void write(Ledger ledger) throws IOException {
    Map<State, Integer> counts = ledger.counts();
    html.open("section", "aria-labelledby", "ledger").line();
    html.element("h2", "Requirements", "id", "ledger").line();
    html.open("p");
    html.text(Counts.number(ledger.entries().size(), "requirement") + " on " + ledger.date() + ".");
    if (ledger.turns().isPresent()) {
      html.text(" On " + ledger.turns().get() + " something may turn without an edit.");
    }
    html.text(" Follow a state or tick it to see its requirements.").close().line();
    chips(counts);
    for (State state : ORDER) {
      if (counts.getOrDefault(state, 0) > 0) {
        group(ledger, state, counts.getOrDefault(state, 0));
      }
    }
    html.close().line();
  }

  private void chips(Map<State, Integer> counts) throws IOException {
    html.open("nav", "aria-label", "Requirements by state").line();
    html.open("ul", "class", "chips").line();
    for (State state : ORDER) {
      if (counts.getOrDefault(state, 0) > 0) {
        html.open("li").open("a", "href", "#" + id(state), "class", tone(state));
        symbol(state);
        html.element("span", state.word()).text(" ");
        html.element("strong", String.valueOf(counts.get(state)));
        html.close().close().line();
      }
    }
    html.close().line().close().line();
  }

  private void group(Ledger ledger, State state, int count) throws IOException {
    boolean act = state.open() || state == State.INCOMPLETE;
    html.open("section", "class", "fold").line();
    // A details element would stay shut on paper; a box that is ticked or not is ours to style.
    if (act) {
      html.lone("input", "type", "checkbox", "id", "show-" + id(state), "checked", "checked");
    } else {
      html.lone("input", "type", "checkbox", "id", "show-" + id(state));
    }
    html.open("h3").open("label", "for", "show-" + id(state));
    symbol(state);
    html.text(HtmlWriter.capitalized(state.word()) + " (" + count + ")").close().close().line();
    html.open("ul", "class", "cards", "id", id(state)).line();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.state() == state) {
        entry(entry);
      }
    }
    html.close().line().close().line();
  }

  private void entry(LedgerEntry entry) throws IOException {
    Requirement requirement = entry.requirement();
    html.open("li", "class", "card " + tone(entry.state())).line();
    html.open("p", "class", "head").open("strong", "class", "badge");
    symbol(entry.state());
    html.text(entry.state().word()).close().text(" ");
    html.text(requirement.citation()).close().line();
    html.element("h4", requirement.says()).line();
    html.open("dl").line();
    part("Why", entry.why());
    part("Question", entry.question());
    // A question says what to write already.
    part("To do", entry.question().isEmpty() ? entry.remedy() : "");
    evidence(entry.evidence());
    vouchers(entry.vouchers());
    part("Turns on", entry.turns().map(Object::toString).orElse(""));
    html.close().line();
    html.open("p", "class", "small").element("code", requirement.id());
    html.text(" · " + requirement.law());
    String condition = String.valueOf(requirement.when());
    html.text(" · applies when ").element("code", condition);
    html.close().line().close().line();
  }

  private void part(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      html.open("div").element("dt", name).element("dd", text).close().line();
    }
  }

  private void evidence(List<Ground> links) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    html.open("div").element("dt", "Evidence").line();
    int first = Math.min(links.size(), MOST_LINKS);
    for (Ground link : links.subList(0, first)) {
      html.open("dd");
      link(link);
      html.close().line();
    }
    if (links.size() > first) {
      html.open("dd").open("details");
      html.element("summary", Counts.more(links.size() - first, "")).open("ul").line();
      for (Ground link : links.subList(first, links.size())) {
        html.open("li");
        link(link);
        html.close().line();
      }
      html.close().close().close().line();
    }
    html.close().line();
  }

  private void link(Ground link) throws IOException {
    html.text(link.kind().name().toLowerCase(Locale.ROOT) + " ");
    html.element("code", link.says()).text(" ");
    places.write(html, link.where());
  }

  private void vouchers(List<Voucher> vouchers) throws IOException {
    if (vouchers.isEmpty()) {
      return;
    }
    html.open("div").element("dt", "Vouched for by").line();
    for (Voucher voucher : vouchers) {
      html.open("dd").text(voucher.by() + ", on " + voucher.on() + ", until " + voucher.until());
      html.text(" ");
      places.write(html, voucher.where());
      html.close().line();
    }
    html.close().line();
  }

  private void symbol(State state) throws IOException {
    html.element("span", symbolOf(state), "aria-hidden", "true", "class", "symbol");
  }

  private static String symbolOf(State state) {
    return switch (state) {
      case NOT_MET -> "✗";
      case QUESTION -> "?";
      case INCOMPLETE -> "!";
      case MET, ATTESTED, DECIDED -> "✓";
      case WAIVED -> "~";
      case NOT_ASKED, NOT_YET_IN_FORCE, DOES_NOT_APPLY -> "–";
    };
  }

  private static String tone(State state) {
    return switch (state) {
      case NOT_MET -> "error";
      case QUESTION, INCOMPLETE, WAIVED -> "warning";
      case MET, ATTESTED, DECIDED -> "good";
      case NOT_ASKED, NOT_YET_IN_FORCE, DOES_NOT_APPLY -> "quiet";
    };
  }

  private static String id(State state) {
    return "state-" + state.word().replace(' ', '-');
  }
}
