package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.Audience;
import dev.avow.model.Children;
import dev.avow.yaml.Answer;
import java.util.function.Consumer;

/**
 * Data of children are taken with a parent's consent (COPPA, 16 CFR 312.5). A dentist who treats
 * children, under a law that asks for none, owes nobody such a sentence.
 */
final class ChildrenHaveAParentsConsent implements Contradiction {

  private static final Rule RULE =
      Rule.error("child-no-consent", "a site for children says how a parent agrees");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Children> answer = stated.declaration().audience().then(Audience::children);
    Children children = answer.orNull();
    boolean asked = stated.held("coppa") || Stated.list(stated.declaration().laws()).isEmpty();
    if (children == null
        || !(children.consent().isAbsent() || (asked && children.consent().isNone()))) {
      return;
    }
    boolean directed = Stated.yes(children.directed());
    if (directed || (asked && Stated.yes(children.knowinglyCollected()))) {
      Location where = Stated.where(directed ? children.directed() : children.knowinglyCollected());
      to.accept(
          new Finding(
              RULE,
              where,
              "Data of children are collected, and nothing says how a parent agrees.",
              "Add 'consent: …' under 'audience.children'."));
    }
  }
}
