package dev.avow.template;

import dev.avow.content.Content;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Templates from the content folder and nowhere else. */
final class Loader implements TemplateLoader {
  private final Content content;
  private final Map<String, TemplateSource> sources = new ConcurrentHashMap<>();

  Loader(Content content) {
    this.content = content;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    TemplateSource source = TemplateSource.read(content, name).orElse(null);
    if (source != null) {
      sources.put(name, source);
    }
    return source;
  }

  /** A template that was loaded before, by its name. */
  @Nullable TemplateSource loaded(String name) {
    return sources.get(name);
  }

  /** The name in messages of a template that was loaded before. */
  String file(String name) {
    TemplateSource source = sources.get(name);
    return source == null ? name : source.file();
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((TemplateSource) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
