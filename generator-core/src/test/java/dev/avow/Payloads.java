package dev.avow;

import java.util.List;

/** Texts that would like to be more than text in some format. */
public final class Payloads {

  public static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "</main></body>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='x",
          "<!-- x",
          "<![CDATA[x]]>",
          "&lt;b&gt; &amp; &#60;",
          "&copy; &#x202E;",
          "# heading",
          "- item",
          "1. item",
          "1) item",
          "> quote",
          "``` fence",
          "`code`",
          "*a* **b** _c_ __d__",
          "[a](javascript:alert(1))",
          "![a](https://evil.example/x.png)",
          "<https://evil.example>",
          "[a]: https://evil.example",
          "[^1] [x]",
          "A | b | c",
          "|---|---|",
          "==== ----",
          "A\\b \\* \\",
          "${7*7} #{7*7} <#if x> <@m/> <#-- x -->",
          "{{main}} ${organization.name}",
          "=HYPERLINK(\"x\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "~~x~~ ^y^ $z$",
          "A; rm -rf / && echo `id`",
          "\\r\\nBcc: x@y.example",
          "Straße İstanbul 北京 🔒 e\u0301");

  private Payloads() {}
}
