package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.template.Rendering;
import dev.avow.template.Rewritten;
import dev.avow.template.Templates;
import dev.avow.template.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an overlay claims outside of clauses, where no fact can stand behind it: in words of the
 * vocabulary, in the page around a document and in its style. Words and pages may say much that is
 * no claim, so that they are told only where they deny, or promise without a limit.
 */
final class OverlayClaims {

  /** A shorter text is a mark or a label, such as "In short". */
  private static final int CLAIM = 3;

  private static final String PAGE = "page/page.html.ftl";
  private static final String STYLE = "page/page.css";

  /** All that the page is given, so that nothing is left of it but its own words. */
  private static final Map<String, Object> BLANK =
      Map.ofEntries(
          Map.entry("lang", ""),
          Map.entry("dir", ""),
          Map.entry("title", ""),
          Map.entry("organization", ""),
          Map.entry("css", ""),
          Map.entry("meta", ""),
          Map.entry("draft", List.of()),
          Map.entry("draftTitle", ""),
          Map.entry("contents", List.of()),
          Map.entry("contentsTitle", ""),
          Map.entry("languages", ""),
          Map.entry("skip", ""),
          Map.entry("main", ""),
          Map.entry("body", ""));

  /** Links are not judged: "Do Not Sell or Share My Personal Information" is one. */
  private static final Pattern PASSED =
      Pattern.compile("(?is)<!--.*?-->|<(a|style|script|template|button)\\b.*?</\\1\\s*>");

  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:b|i|u|s|em|strong|span|small|mark|code|abbr|q|cite|sub|sup)\\b[^>]*>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static final Pattern STYLE_TEXT =
      Pattern.compile("(\\bcontent|--[\\w-]+)\\s*:[^;}]*?(?:\"([^\"\\n]*)\"|'([^'\\n]*)')");

  private final Content content;
  private final Templates templates;
  private final Wording wording;
  private final StrongWords words;

  OverlayClaims(Content content, Templates templates, Wording wording) {
    this.content = content;
    this.templates = templates;
    this.wording = wording;
    this.words = new StrongWords(wording);
  }

  List<Finding> findings() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<Location> told = new HashSet<>();
    for (Rewritten word : wording.rewritten()) {
      if (claims(word) && told.add(word.where())) {
        findings.add(
            claim(word.where(), "The word '" + word.id() + "' denies or promises", word.text()));
      }
    }
    if (isOwn(PAGE)) {
      page(findings);
    }
    if (isOwn(STYLE)) {
      style(content.open(STYLE), findings);
    }
    return findings;
  }

  private boolean isOwn(String name) throws IOException {
    return content.find(name).filter(file -> !file.shipped()).isPresent();
  }

  private boolean claims(Rewritten word) {
    return claims(word.text()) && !claims(word.before());
  }

  private boolean claims(String text) {
    return words.deny(text) || words.promise(text);
  }

  /** One that does not run to its end is told where it is printed. */
  private void page(List<Finding> findings) {
    Rendering rendering = templates.page(PAGE, BLANK);
    String text = INLINE.matcher(PASSED.matcher(rendering.text()).replaceAll(" ")).replaceAll("");
    TAG.splitAsStream(text)
        .filter(block -> Sentences.words(block) >= CLAIM && claims(block))
        .map(
            block ->
                claim(
                    Location.of(rendering.file()),
                    "The page around the documents denies or promises",
                    block))
        .forEach(findings::add);
  }

  /** A style may name a font of many words, but print none that are as long as a claim. */
  private void style(ContentFile file, List<Finding> findings) {
    Matcher text = STYLE_TEXT.matcher(file.text());
    while (text.find()) {
      String words = text.group(2) == null ? text.group(3) : text.group(2);
      boolean printed = text.group(1).equals("content") && Sentences.words(words) >= CLAIM;
      if (printed || claims(words)) {
        findings.add(claim(Location.of(file.name()), "The style writes words", words));
      }
    }
  }

  private static Finding claim(Location where, String problem, String text) {
    return new Finding(
        DocumentRules.CLAIM,
        where,
        problem
            + ": '"
            + Support.cut(text.strip().replaceAll("\\s+", " "))
            + "'. No declared fact can stand behind it there.",
        "Say it in a clause, inside '<@says …>', or take it out.");
  }
}
