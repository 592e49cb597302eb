package dev.avow;

import dev.avow.document.Block;
import dev.avow.document.DocumentSet;
import dev.avow.document.OpenRequirement;
import dev.avow.document.PublicPage;
import dev.avow.finding.Location;
import dev.avow.law.Evidence;
import dev.avow.law.Ground;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.Proof;
import dev.avow.law.Proofs;
import dev.avow.law.State;
import dev.avow.yaml.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents as evidence for the law, and the law as a margin for the documents. */
final class Shown {

  private Shown() {}

  /** What each document prints, for the proofs that ask; files stand in the folder. */
  static Map<String, Evidence.Shown> evidence(DocumentSet documents, Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    for (PublicPage page : documents.pages()) {
      files.putIfAbsent(page.document(), folder.resolve(page.file()).toString());
    }
    Map<String, Evidence.Shown> evidence = new LinkedHashMap<>();
    for (String document : documents.provenance().documents()) {
      String file = files.getOrDefault(document, document);
      NavigableMap<String, List<Location>> places = new TreeMap<>();
      for (Map.Entry<Place, Block> shown :
          documents.provenance().shows("**", document).entrySet()) {
        places
            .computeIfAbsent(shown.getKey().path(), path -> new ArrayList<>())
            .add(new Location(file, 0, 0, "#" + shown.getValue().clause()));
      }
      evidence.put(document, new Evidence.Shown(Location.of(file), places));
    }
    return evidence;
  }

  /** Which requirements each fact serves, by its path; what was not judged is served by none. */
  static Map<String, List<String>> served(Ledger ledger) {
    Map<String, List<String>> served = new TreeMap<>();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.state() != State.INCOMPLETE) {
        paths(entry)
            .forEach(
                path ->
                    served
                        .computeIfAbsent(path, unserved -> new ArrayList<>())
                        .add(entry.requirement().id()));
      }
    }
    return served;
  }

  /** The paths of the facts that an entry rests on, each once. */
  private static Stream<String> paths(LedgerEntry entry) {
    return entry.evidence().stream()
        .filter(
            link -> link.kind() == Ground.Kind.DOCUMENT || link.kind() == Ground.Kind.DECLARATION)
        .map(Ground::says)
        .distinct();
  }

  /** Why the pages are not yet fit to be published: what they rest on is owed or unknown. */
  static List<OpenRequirement> open(Ledger ledger) {
    return ledger.entries().stream()
        .filter(entry -> entry.state() == State.NOT_MET || entry.state() == State.QUESTION)
        .map(LedgerEntry::requirement)
        .map(row -> new OpenRequirement(row.id() + ": " + row.says(), documents(row.proof())))
        .toList();
  }

  private static Set<String> documents(Proof proof) {
    return Proofs.leaves(proof)
        .flatMap(
            leaf ->
                leaf instanceof Proof.Shows shows
                    ? Stream.of(shows.document())
                    : leaf instanceof Proof.Document document
                        ? Stream.of(document.id())
                        : Stream.empty())
        .collect(Collectors.toSet());
  }
}
