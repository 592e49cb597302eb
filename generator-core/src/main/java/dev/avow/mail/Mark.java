package dev.avow.mail;

import java.util.List;

/**
 * How a template language marks what it does not print as written.
 *
 * @param close empty when nothing lies between the marks
 * @param value whether it prints a value; else it prints nothing
 */
record Mark(String open, String close, boolean value) {

  /** What is never printed. Longer openings stand before shorter ones they begin with. */
  static final List<Mark> COMMENTS =
      List.of(
          new Mark("<#--", "-->", false),
          new Mark("[#--", "--]", false),
          new Mark("{{!--", "--}}", false),
          new Mark("{{~!--", "--}}", false),
          new Mark("{{!", "}}", false),
          new Mark("{{~!", "}}", false),
          new Mark("{# ", "#}", false),
          new Mark("{#- ", "#}", false),
          new Mark("{% comment", "endcomment %}", false),
          new Mark("{%- comment", "endcomment -%}", false),
          // Thymeleaf: shown when it runs, so these two marks go and what is between them stays.
          new Mark("<!--/*/", "", false),
          new Mark("/*/-->", "", false),
          new Mark("<!--/*", "*/-->", false));

  /** Those that steer what is printed, and those that print. */
  static final List<Mark> ALL =
      List.of(
          new Mark("{{#", "}}", false),
          new Mark("{{/", "}}", false),
          new Mark("{{^", "}}", false),
          new Mark("{{>", "}}", false),
          new Mark("{{~#", "}}", false),
          new Mark("{{~/", "}}", false),
          new Mark("{{~^", "}}", false),
          new Mark("{{else", "}}", false),
          new Mark("{{~else", "}}", false),
          new Mark("[/]", "", false),
          new Mark("[# ", "]", false),
          new Mark("{{{", "}}}", true),
          new Mark("{{", "}}", true),
          new Mark("[=", "]", true),
          new Mark("*|", "|*", true),
          new Mark("<%", "%>", true));
}
