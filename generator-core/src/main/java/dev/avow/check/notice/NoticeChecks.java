package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of the privacy notice, in the order in which reports list them. */
public final class NoticeChecks {

  public static final List<Check> ALL =
      List.of(
          new NoticeReachable(),
          new NoticeRecognized(),
          new NoticeUnchanged(),
          new NoticeLinked(),
          new NoticeConspicuous(),
          new NoticeLinkUsual(),
          new NoticeVisible(),
          new NoticeFindable(),
          new NoticeCurrent(),
          new NoticeWhole(),
          new NoticeInLanguage(),
          new NoticeWithoutScript(),
          new NoticeSingle(),
          new NoticeAlone(),
          new NoticeLinksLive(),
          new ImprintLinked());

  private NoticeChecks() {}
}
