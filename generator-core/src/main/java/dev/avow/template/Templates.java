package dev.avow.template;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the templates of a content folder; each either prints its text or says what is wrong. */
public final class Templates {
  /** Thirty seconds: a whole notice takes milliseconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Loader loader;
  private final Closed closed;
  private final Duration longest;
  private final Template prelude;

  /** The templates of the content; the shipped ones are read once, since they never change. */
  public static Templates of(Content content) {
    return content.overlay().isEmpty() ? Shipped.TEMPLATES : new Templates(content, LONGEST);
  }

  private static final class Shipped {
    static final Templates TEMPLATES = new Templates(Content.shipped(), LONGEST);
  }

  Templates(Content content, Duration longest) {
    this.loader = new Loader(content);
    this.closed = new Closed(loader);
    this.longest = longest;
    try {
      this.prelude = new Template("says", new StringReader(Says.PRELUDE), closed);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a clause over a declaration.
   *
   * @param name the template below the content folder: {@code en/clauses/who-we-are.md.ftl}
   * @param bound more variables: paths of sections by name, such as {@code mailings.newsletter}
   */
  public Rendering clause(String name, View view, Map<String, String> bound) {
    Rendering rendering = run(name, variables(view, bound), true);
    view.wording().printed(rendering.text());
    return rendering;
  }

  private static Map<String, TemplateModel> variables(View view, Map<String, String> bound) {
    if (bound.isEmpty()) {
      return view.variables();
    }
    Map<String, TemplateModel> variables = new LinkedHashMap<>(view.variables());
    bound.forEach(
        (variable, path) -> {
          int dot = path.lastIndexOf('.');
          view.section(path.substring(0, dot), path.substring(dot + 1))
              .ifPresent(section -> variables.put(variable, section));
        });
    return variables;
  }

  /** Runs the page around a document over plain values, lists, maps and {@link Html}. */
  public Rendering page(String name, Map<String, ?> variables) {
    return run(name, variables, false);
  }

  private Rendering run(String name, Map<String, ?> variables, boolean clause) {
    TemplateWatch watch = TemplateWatch.over(longest);
    try {
      return print(name, variables, clause);
    } finally {
      watch.close();
    }
  }

  private Rendering print(String name, Map<String, ?> variables, boolean clause) {
    AtomicReference<@Nullable List<String>> names = new AtomicReference<>();
    try {
      closed.begin();
      Template template = closed.getTemplate(name);
      Bounded out = new Bounded();
      Environment env = template.createProcessingEnvironment(variables, out);
      env.setTemplateExceptionHandler(
          (failure, where, to) -> {
            names.compareAndSet(null, known(TemplateFaults.innermost(failure), where, variables));
            throw failure;
          });
      if (clause) {
        env.include(prelude);
      }
      env.process();
      boolean shipped = closed.used().stream().map(loader::loaded).allMatch(Templates::isShipped);
      return new Rendering(out.toString(), loader.file(name), shipped, List.of());
    } catch (IOException | TemplateException | RuntimeException | StackOverflowError e) {
      return failed(name, new TemplateFaults(loader, name).of(e, names.get()));
    } catch (OutOfMemoryError e) {
      return failed(name, new TemplateFaults(loader, name).of(e, List.of()));
    }
  }

  private static boolean isShipped(@Nullable TemplateSource source) {
    return source != null && source.shipped();
  }

  private Rendering failed(String name, List<Finding> findings) {
    return new Rendering("", loader.file(name), isShipped(loader.loaded(name)), findings);
  }

  /** The names that stood beside the one that does not exist. */
  private static List<String> known(
      TemplateException failure, Environment env, Map<String, ?> variables) {
    if (!(failure instanceof InvalidReferenceException)) {
      return List.of();
    }
    String expression = String.valueOf(failure.getBlamedExpressionString());
    String[] steps = expression.split("\\.", -1);
    try {
      if (steps.length > 1) {
        TemplateModel at = env.getVariable(steps[0]);
        for (int i = 1; i < steps.length - 1 && at instanceof Seen seen; i++) {
          at = seen.find(steps[i]);
        }
        return at instanceof Seen seen ? seen.names() : List.of();
      }
    } catch (TemplateModelException e) {
      return List.of();
    }
    List<String> names = new ArrayList<>(variables.keySet());
    names.add("says");
    names.remove("saysOn");
    return names;
  }
}
