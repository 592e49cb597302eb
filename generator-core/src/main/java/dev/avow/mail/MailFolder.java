package dev.avow.mail;

import dev.avow.finding.Location;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A folder of messages and templates of messages, read one at a time in the order of their names.
 */
public final class MailFolder {

  /** Against links that nothing resolves: an address that is nowhere, for a message is nowhere. */
  public static final Address NOWHERE = Address.of("https://mail.invalid/");

  private static final long LARGEST = 512L << 20;

  private static final Set<String> TEMPLATES =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "txt",
          "text",
          "ftl",
          "ftlh",
          "ftlx",
          "mustache",
          "hbs",
          "handlebars",
          "liquid",
          "twig",
          "jinja",
          "jinja2",
          "j2",
          "njk");

  /** Django's programs keep the subject of a message in a file beside it. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)(?:.*[/_.-])?subject(?:[.](?:txt|text|html?|j2|jinja2?|twig|njk))+");

  /** Messages in forms that are not read here; others (pictures, styles) say nothing to people. */
  private static final Set<String> UNREAD =
      Set.of(
          "msg", "oft", "mht", "mhtml", "mbox", "mjml", "emltpl", "erb", "haml", "slim", "pug",
          "ejs", "jsp", "jsx", "tsx", "vue", "vm", "cshtml", "php", "tpl", "tmpl", "gohtml", "tt",
          "tt2", "groovy", "jelly", "eex", "heex", "jte");

  private final TemplateFiles files;
  private final NavigableSet<String> names;
  private final List<MailGap> gaps = new ArrayList<>();

  private MailFolder(TemplateFiles files, NavigableSet<String> names) {
    this.files = files;
    this.names = names;
  }

  /**
   * The folder, as the user named it.
   *
   * @param shown what places in it are told by
   */
  public static MailFolder of(Path folder, String shown) throws IOException {
    Path root = folder.toRealPath();
    MailFiles found = MailFiles.of(root, shown);
    MailFolder mails = new MailFolder(new TemplateFiles(root, shown, found.names()), found.names());
    mails.gaps.addAll(found.gaps());
    return mails;
  }

  /**
   * Reads every message, in the order of their names; what a message takes in is part of it, and no
   * message of its own.
   *
   * @param reader keeps facts, not messages
   * @return what of the folder belongs to no message and was not read
   */
  public List<MailGap> read(Consumer<Message> reader) throws IOException {
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      if (TEMPLATES.contains(ending(name))) {
        Includes includes = new Includes(files, gap -> {});
        includes.whole(name);
        parts.addAll(includes.taken());
      }
    }
    for (String name : names) {
      if (parts.contains(name) || SUBJECT.matcher(name).matches()) {
        continue;
      }
      if (ending(name).equals("eml") && Files.size(files.path(name)) == 0) {
        // No message at all: all that it does not say would be told of it.
        gaps.add(new MailGap(Location.of(files.shown(name)), "The file is empty."));
      } else if (ending(name).equals("eml")) {
        reader.accept(enveloped(name));
      } else if (TEMPLATES.contains(ending(name))) {
        reader.accept(template(name));
      } else if (UNREAD.contains(ending(name))) {
        gaps.add(
            new MailGap(
                Location.of(files.shown(name)),
                "Messages in the form '." + ending(name) + "' are not read."));
      }
    }
    return List.copyOf(gaps);
  }

  private Message enveloped(String name) throws IOException {
    if (Files.size(files.path(name)) > LARGEST) {
      String why = "The message is larger than the " + (LARGEST >> 20) + " MB that are read.";
      return new Message(
          files.shown(name),
          name,
          true,
          List.of(),
          List.of(),
          List.of(new MailGap(Location.of(files.shown(name)), why)));
    }
    Eml.Read read = Eml.read(files, name);
    List<MailGap> found = new ArrayList<>(read.gaps());
    List<Face> faces = new ArrayList<>();
    for (Map.Entry<Face.Kind, SourceText> shown : read.shown().entrySet()) {
      SourceText text = shown.getValue();
      text = text.replaced(TemplateMarks.uncommented(text.text()));
      faces.add(face(shown.getKey(), text, found));
    }
    if (faces.isEmpty()) {
      found.add(new MailGap(Location.of(files.shown(name)), "No text was found in the message."));
    }
    return new Message(files.shown(name), name, true, read.headers(), faces, found);
  }

  private Message template(String name) throws IOException {
    List<MailGap> found = new ArrayList<>();
    SourceText text = new Includes(files, found::add).whole(name);
    Face face = face(kind(name, text.text()), text, found);
    return new Message(files.shown(name), name, false, List.of(), List.of(face), found);
  }

  private static Face face(Face.Kind kind, SourceText written, List<MailGap> gaps) {
    for (int place : TemplateMarks.unknown(written.text())) {
      gaps.add(
          new MailGap(
              written.at(place), "It holds a mark of a template language that is not known."));
    }
    SourceText text =
        written.replaced(ThymeleafAttributes.laid(TemplateMarks.blanked(written.text())));
    if (kind == Face.Kind.TEXT) {
      return new Face(kind, text, Optional.empty());
    }
    Page page = PageParser.of(NOWHERE, text.text());
    page.partial().forEach(part -> gaps.add(new MailGap(text.start(), part.detail())));
    return new Face(kind, text, Optional.of(page));
  }

  /** By the name where it says so, else by what stands in the file. */
  private static Face.Kind kind(String name, String text) {
    String lower = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (lower.matches(".*[.](html?|xhtml)([.].*)?")) {
      return Face.Kind.HTML;
    }
    if (lower.matches(".*[.](txt|text|plain)([.].*)?") || lower.matches(".*[_.-](txt|text)[.].*")) {
      return Face.Kind.TEXT;
    }
    return text.matches("(?is).*<(html|body|table|div|p|a|td|img|br|h[1-6])\\b.*")
        ? Face.Kind.HTML
        : Face.Kind.TEXT;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
