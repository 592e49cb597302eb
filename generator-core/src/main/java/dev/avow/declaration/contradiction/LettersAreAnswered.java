package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Contact;
import dev.avow.model.Organization;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Text;
import java.util.List;
import java.util.function.Consumer;

/** Who lets people write letters has an address and reads what comes there. */
final class LettersAreAnswered implements Contradiction {

  private static final Rule RULE =
      Rule.error("letter-unanswered", "every letter that people may send has somewhere to go");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Organization> organization = stated.declaration().organization();
    Answer<Boolean> answered = organization.then(Organization::contact).then(Contact::post);
    Answer<Text> address = organization.then(Organization::address);
    for (Leaf leaf : Leaves.of(stated.declaration())) {
      if (!leaf.path().endsWith(".post") || !Boolean.TRUE.equals(leaf.answer().orNull())) {
        continue;
      }
      String way = "'" + leaf.path() + "' lets people write letters, and ";
      if (answered.given().filter(yes -> !yes).isPresent()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(leaf.answer()),
                way + "'" + answered.place().path() + "' says that letters are not answered.",
                "Write 'post: true' under 'organization.contact', or take it out here.",
                List.of(Stated.where(answered))));
      } else if (address.isAbsent() || address.isNone()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(leaf.answer()),
                way + "the declaration has no postal address.",
                "Add 'address: …' under 'organization', or take 'post: true' out."));
      }
    }
  }
}
