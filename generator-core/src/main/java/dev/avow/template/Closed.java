package dev.avow.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** FreeMarker with every door shut and nothing left to the machine it runs on. */
final class Closed extends Configuration {
  private final ThreadLocal<Set<String>> used = ThreadLocal.withInitial(LinkedHashSet::new);
  private final Set<Template> checked = Collections.newSetFromMap(new WeakHashMap<>());

  Closed(Loader loader) {
    super(VERSION_2_3_34);
    setTemplateLoader(loader);
    setLocalizedLookup(false);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setDefaultEncoding("UTF-8");
    setOutputEncoding("UTF-8");
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setBooleanFormat("c");
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    // Nothing of a template reaches a log: it would print stack traces to the console.
    setLogTemplateExceptions(false);
    setAttemptExceptionReporter((failure, env) -> {});
    setWrapUncheckedExceptions(true);
    setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setRecognizeStandardFileExtensions(false);
    setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
    setOutputFormat(MarkdownFormat.INSTANCE);
    setObjectWrapper(new Wrapper());
    TemplateConfiguration html = new TemplateConfiguration();
    html.setOutputFormat(HTMLOutputFormat.INSTANCE);
    setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.html.ftl"), html));
  }

  /**
   * Every template, included ones too, can be stopped: an endless list does not otherwise notice.
   */
  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
    used.get().add(name);
    synchronized (checked) {
      if (template != null && checked.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
    }
    return template;
  }

  /** Forgets what this thread has asked for. */
  void begin() {
    used.get().clear();
  }

  /** The names of the templates that this thread has asked for. */
  Set<String> used() {
    return Set.copyOf(used.get());
  }

  /** Plain data for the page around a document; a value of any other type is our own mistake. */
  private static final class Wrapper extends SimpleObjectWrapper {
    Wrapper() {
      super(VERSION_2_3_34);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      return value instanceof Html html
          ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
          : super.handleUnknownType(value);
    }
  }
}
