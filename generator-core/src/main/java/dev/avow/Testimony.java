package dev.avow;

import dev.avow.browser.EvidenceFile;
import dev.avow.browser.EvidenceGap;
import dev.avow.browser.RenderingFetcher;
import dev.avow.browser.Witness;
import dev.avow.check.SiteCheck;
import dev.avow.check.fact.PageFacts;
import dev.avow.text.Line;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What browsers saw, heard for one look at a site, and told in the report. */
final class Testimony {

  private Testimony() {}

  /** Reads the files one by one; each is judged for itself. */
  static List<Witness<PageFacts>> hear(List<Path> files, SiteCheck check) {
    List<Witness<PageFacts>> witnesses = new ArrayList<>();
    for (Path file : files) {
      String name = Line.of(file.toString(), 200);
      witnesses.add(EvidenceFile.read(file, name, check.scope(), check::read));
    }
    return List.copyOf(witnesses);
  }

  /** One sentence for each witness: what it is, how old, and how much of it counts. */
  static List<String> notes(List<Witness<PageFacts>> witnesses, LocalDate asOf) {
    return witnesses.stream().map(witness -> note(witness, asOf)).toList();
  }

  private static String note(Witness<PageFacts> witness, LocalDate asOf) {
    if (witness.kind().equals(RenderingFetcher.KIND)) {
      return "Rendered by "
          + witness.name()
          + ": "
          + count(witness.own(), "page", "pages")
          + (witness.whole() ? "." : "; not all of them could be shown.");
    }
    StringBuilder note = new StringBuilder("Evidence: ").append(witness.name()).append(", ");
    note.append(witness.kind());
    note.append(witness.taken().map(day -> ", " + age(day, asOf)).orElse(", of unknown age"));
    note.append(": ").append(count(witness.own(), "entry", "entries")).append(" of this site");
    if (witness.others() > 0) {
      note.append(", ").append(witness.others()).append(" of others");
    }
    List<EvidenceGap> gaps = witness.gaps();
    return note.append(gaps.isEmpty() ? "." : "; not all of it could be read.").toString();
  }

  private static String age(LocalDate day, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(day, asOf);
    String recorded = "recorded on " + day;
    if (days < 0) {
      return recorded + ", after the day of this run";
    }
    return recorded + ", " + (days == 0 ? "the same day" : count(days, "day", "days") + " ago");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
