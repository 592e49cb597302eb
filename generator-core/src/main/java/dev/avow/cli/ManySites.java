package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.OutputFolder;
import dev.avow.Request;
import dev.avow.SiteList;
import dev.avow.SiteRequest;
import dev.avow.SiteRound;
import dev.avow.finding.Finding;
import dev.avow.report.SiteRow;
import dev.avow.report.SitesReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the sites of a list, and tells of each as soon as those before it are told. */
final class ManySites {

  private final Session session;
  private final Printing printing;

  ManySites(Session session, Printing printing) {
    this.session = session;
    this.printing = printing;
  }

  Exit check(Path list, Request common, SiteRequest manner, DeclarationOptions declared, int atOnce)
      throws IOException {
    SiteList.Listed listed = SiteList.read(list);
    for (Finding fault : listed.faults()) {
      session.complain(fault.toString());
    }
    if (!listed.faults().isEmpty()) {
      return Exit.UNREADABLE;
    }
    SiteRound round =
        new SiteRound(
            listed.entries(),
            common,
            manner,
            session.environment(),
            new SiteRound.Telling(declared.gate(), declared.reports()),
            atOnce);
    List<SiteRow> rows = new ArrayList<>();
    say(SitesReport.head());
    Exit worst =
        round.go(
            session.verbs()::check,
            run -> {
              rows.add(run.row());
              say(SitesReport.line(run.row()));
            });
    say(SitesReport.foot(rows));
    String json = SitesReport.json(rows, worst.code());
    if (printing.json()) {
      session.sayJson(json);
    }
    if (declared.report().isPresent()) {
      new OutputFolder(declared.report().get()).write(new TreeMap<>(Map.of("sites.json", json)));
    }
    return worst;
  }

  private void say(String text) throws IOException {
    if (!printing.json()) {
      session.say(text);
    }
  }
}
