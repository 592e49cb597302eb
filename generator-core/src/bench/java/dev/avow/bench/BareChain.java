package dev.avow.bench;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.yaml.snakeyaml.Yaml;

/**
 * What the libraries alone do for one page: SnakeYAML loads the declaration, FreeMarker prints its
 * data, uses and parties in as much Markdown as our clauses, commonmark makes HTML of it, FreeMarker
 * puts that into a page. Nothing is checked, escaped or traced to a fact.
 */
final class BareChain {
  private static final String FILLER =
      "We keep what we need for the work that you asked us to do, we say for how long, and we"
          + " protect it on its way to us and where it lies. Nobody reads it who does not have to."
          + " Write to us, and we tell you what we hold, correct what is wrong and erase what we no"
          + " longer need.\n\n";

  private static final String NOTICE =
      """
      # Privacy notice of ${organization.name}

      Version ${notice.version}. ${organization.name}, ${organization.address}, \
      [${organization.contact.email}](mailto:${organization.contact.email}).

      ## What we collect

      | Data | From | How long | Needed |
      |---|---|---|---|
      <#list data as id, d>
      | ${(d.label)!id?replace("-", " ")} | <#list one(d.from) as f>${f}<#sep>, </#list> | \
      <#if d.keep?is_hash>${(d.keep.for)!"open"}, ${(d.keep.because)!"service"}<#else>no</#if> \
      | ${(d.necessity)!"no"} |
      </#list>

      <#list data as id, d>
      - We collect your **${(d.label)!id?replace("-", " ")}** \
      <#if d["asked-at"]??>in the form at <#list one(d["asked-at"]) as at>${at}<#sep>, </#list></#if>.
      </#list>

      ## What we use it for

      <#list uses as id, u>
      ### ${(u.label)!id}

      For this purpose (${u.basis!"interest"}) we use <#list one(u.data) as d>${d?replace("-", " ")}\
      <#sep>, </#list>.

      </#list>
      ## Whom we give it to

      <#list parties as id, p>
      - **${p.name}**, ${p.role!"processor"}, in ${p.country!"US"}: \
      <#list one(p.receives![]) as d>${d}<#sep>, </#list>.
      </#list>

      <#list ["Rights", "Safety", "Children", "Cookies", "Complaints", "Changes", "Contact"] as h>
      ## ${h}

      """
          + FILLER.repeat(5)
          + "</#list>\n";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>${organization.name?html}</title>
      <style>
      """
          + "main { max-width: 70ch; margin: auto; line-height: 1.5 }\n".repeat(170)
          + """
            </style>
            </head>
            <body>
            <main>
            ${body}</main>
            </body>
            </html>
            """;

  private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
  private final Parser parser;
  private final HtmlRenderer renderer;

  BareChain() {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("notice", "<#function one x><#return x?is_sequence?then(x, [x])></#function>" + NOTICE);
    loader.putTemplate("page", PAGE);
    templates.setTemplateLoader(loader);
    templates.setLocale(Locale.ROOT);
    List<Extension> extensions =
        List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    parser = Parser.builder().extensions(extensions).build();
    renderer = HtmlRenderer.builder().extensions(extensions).build();
  }

  /** One page from a declaration's text. */
  String page(String yaml) throws IOException, TemplateException {
    Map<String, Object> declaration = new Yaml().load(yaml);
    String markdown = print("notice", declaration);
    declaration.put("body", renderer.render(parser.parse(markdown)));
    return print("page", declaration);
  }

  /** The Markdown alone, to compare its length with ours. */
  String markdown(String yaml) throws IOException, TemplateException {
    return print("notice", new Yaml().load(yaml));
  }

  private String print(String name, Object variables) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    templates.getTemplate(name).process(variables, out);
    return out.toString();
  }
}
