package dev.avow.report;

import java.io.IOException;

/** The part of the page that says which messages were read, and what of them was left open. */
final class HtmlMails {

  private final HtmlWriter html;
  private final Places places;

  HtmlMails(HtmlWriter html, Places places) {
    this.html = html;
    this.places = places;
  }

  void write(Mails mails) throws IOException {
    html.open("section", "aria-labelledby", "mails").line();
    html.element("h2", "Which messages were read", "id", "mails").line();
    html.open("p");
    html.text(Counts.number(mails.seen().size(), "message") + " read in ");
    html.element("span", mails.folder(), "class", "place").text(".").close().line();
    open(mails);
    html.open("ul").line();
    for (Mails.Message message : mails.seen()) {
      html.open("li").element("span", message.file(), "class", "place");
      html.text(
          message.mailing().isEmpty()
              ? " belongs to no mailing"
              : " belongs to " + message.mailing());
      html.close().line();
    }
    html.close().line().close().line();
  }

  private void open(Mails mails) throws IOException {
    if (mails.open().isEmpty()) {
      return;
    }
    html.element("h3", "Not judged").line();
    html.open("ul", "class", "cards").line();
    for (Mails.Open open : mails.open()) {
      html.open("li", "class", "card warning");
      html.open("p", "class", "head");
      places.write(html, open.where());
      html.close();
      html.element("p", open.why() + " [" + open.check() + "]");
      html.close().line();
    }
    html.close().line();
  }
}
