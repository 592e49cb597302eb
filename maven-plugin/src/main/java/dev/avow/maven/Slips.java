package dev.avow.maven;

import dev.avow.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Slips of the pen in a pom and on Maven's command line. Maven before 3.9 passes over a parameter
 * that no goal has, and every Maven over a property: the shipped texts would be printed for {@code
 * <overaly>own</overaly>}, and nobody would know.
 */
final class Slips {

  private final PluginDescriptor plugin;

  Slips(PluginDescriptor plugin) {
    this.plugin = plugin;
  }

  /** A sentence for each parameter of the execution that none of the goals has. */
  List<String> in(MojoExecution execution) {
    PluginExecution written =
        execution.getPlugin().getExecutionsAsMap().get(execution.getExecutionId());
    Object configuration =
        written == null ? execution.getPlugin().getConfiguration() : written.getConfiguration();
    if (!(configuration instanceof Xpp3Dom parameters)) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    parameters().forEach(parameter -> known.addAll(names(parameter)));
    List<String> slips = new ArrayList<>();
    for (Xpp3Dom parameter : parameters.getChildren()) {
      if (!known.contains(parameter.getName())) {
        String question = Nearest.question(parameter.getName(), known);
        slips.add(
            ("<" + parameter.getName() + "> is no parameter of any goal and does nothing. ")
                + (question.isEmpty()
                    ? "'mvn avow:help -Ddetail' tells those that are."
                    : question));
      }
    }
    return slips;
  }

  /**
   * A sentence for each property that looks like one of ours and is none; others may be somebody
   * else's.
   */
  List<String> in(Properties given) {
    Set<String> known = new TreeSet<>();
    parameters().forEach(parameter -> property(parameter).ifPresent(known::add));
    return new TreeSet<>(given.stringPropertyNames())
        .stream()
            .filter(name -> name.startsWith("avow.") && !known.contains(name))
            .flatMap(
                name ->
                    Nearest.to(name, known).stream()
                        .map(
                            near ->
                                ("'" + name + "' is no property of any goal and does nothing. ")
                                    + "Did you mean '"
                                    + near
                                    + "'?"))
            .toList();
  }

  /** Those that a person sets; Maven fills in the others. */
  private Stream<Parameter> parameters() {
    return plugin.getMojos().stream()
        .filter(mojo -> mojo.getParameters() != null)
        .flatMap(mojo -> mojo.getParameters().stream())
        .filter(Parameter::isEditable);
  }

  private static List<String> names(Parameter parameter) {
    return parameter.getAlias() == null
        ? List.of(parameter.getName())
        : List.of(parameter.getName(), parameter.getAlias());
  }

  /** Of {@code ${avow.overlay}} what stands between the braces; not every parameter has one. */
  private static Optional<String> property(Parameter parameter) {
    return Optional.ofNullable(parameter.getExpression())
        .filter(expression -> expression.startsWith("${avow."))
        .map(expression -> expression.substring(2, expression.length() - 1));
  }
}
