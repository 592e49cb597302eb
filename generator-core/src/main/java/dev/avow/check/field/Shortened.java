package dev.avow.check.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the words of a form are shortened where room is short: 'Kundennr', 'Cod. postal', 'N° de'.
 */
final class Shortened {

  // Folded: 'nº' has become 'no' and 'n°' has become 'n'.
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("numero", List.of("n", "no", "n o", "num", "nro", "nr")),
          Map.entry("number", List.of("no", "num", "nr", "nbr")),
          Map.entry("nummer", List.of("nr", "no")),
          Map.entry("codigo", List.of("cod")),
          Map.entry("codice", List.of("cod")),
          Map.entry("code", List.of("cd")),
          Map.entry("address", List.of("addr")),
          Map.entry("telefono", List.of("tel", "telf", "tfno")),
          Map.entry("telefone", List.of("tel", "fone")),
          Map.entry("telephone", List.of("tel")),
          Map.entry("fecha", List.of("f")),
          Map.entry("data", List.of("dt")),
          Map.entry("date", List.of("dt")),
          Map.entry("nacimiento", List.of("nac", "nacim")),
          Map.entry("nascita", List.of("nasc")),
          Map.entry("nascimento", List.of("nasc")),
          Map.entry("naissance", List.of("naiss")),
          Map.entry("seguridad", List.of("seg")),
          Map.entry("seguranca", List.of("seg")),
          Map.entry("sicurezza", List.of("sic")),
          Map.entry("vencimiento", List.of("venc")),
          Map.entry("vencimento", List.of("venc")),
          Map.entry("caducidad", List.of("cad")),
          Map.entry("scadenza", List.of("scad")),
          Map.entry("expiration", List.of("exp")),
          Map.entry("strasse", List.of("str")));

  /** Words that are left out where room is short: 'Data nascita', 'Cod. seguridad'. */
  private static final Set<String> SMALL = Set.of("de", "di", "da", "do", "du", "del", "of");

  private static final String NUMBER = "nummer";

  private Shortened() {}

  /** The folded phrase with one word or all of its words shortened; none for most. */
  static List<String> of(String phrase) {
    List<String> all = new ArrayList<>();
    String[] words = phrase.split(" ", -1);
    if (words.length == 1 && !phrase.endsWith(NUMBER)) {
      return all; // alone, what is left would be too little
    }
    all.add("");
    for (String word : words) {
      List<String> longer = new ArrayList<>();
      for (String start : all) {
        for (String form : forms(word)) {
          longer.add((start + " " + form).trim());
        }
      }
      all = longer;
    }
    all.removeIf(form -> form.equals(phrase) || tooLittle(form, words.length));
    return all;
  }

  // 'nombre de' without its end is 'nombre', which says something else.
  private static boolean tooLittle(String form, int words) {
    return words > 1 && form.indexOf(' ') < 0;
  }

  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(WORDS.getOrDefault(word, List.of()));
    if (word.endsWith(NUMBER) && word.length() > NUMBER.length()) {
      String start = word.substring(0, word.length() - NUMBER.length());
      forms.add(start + "nr");
      forms.add(start + " nr");
    }
    if (SMALL.contains(word)) {
      forms.add("");
    }
    forms.add(word);
    return forms;
  }
}
