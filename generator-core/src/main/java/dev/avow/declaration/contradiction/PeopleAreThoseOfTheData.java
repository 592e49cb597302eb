package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Keep;
import dev.avow.model.OtherTime;
import dev.avow.model.Role;
import dev.avow.model.Staff;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whoever a use, a role or a time is about is among the people whose data these are. */
final class PeopleAreThoseOfTheData implements Contradiction {

  private static final Rule RULE =
      Rule.warning(
          "subject-unnamed", "whoever a use is about is among the people whose data it uses");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Use>> use : stated.uses().entrySet()) {
      Use value = use.getValue().value();
      people(stated, "'" + use.getKey() + "' is about", value.subjects(), value.data(), to);
    }
    Map<String, Given<Role>> roles =
        stated.declaration().staff().then(Staff::roles).given().orElse(Map.of());
    for (Map.Entry<String, Given<Role>> role : roles.entrySet()) {
      Role value = role.getValue().value();
      people(stated, "'" + role.getKey() + "' sees data of", value.subjects(), value.sees(), to);
    }
    for (Map.Entry<String, Given<DataItem>> item : stated.data().entrySet()) {
      Answer<Keep> keep = item.getValue().value().keep();
      for (OtherTime other : Stated.list(keep.then(Keep::differs))) {
        Answer<List<Given<String>>> own =
            new Given<>(
                List.of(new Given<>(item.getKey(), item.getValue().place())),
                item.getValue().place());
        people(
            stated, "'" + item.getKey() + "' is kept another time of", other.subjects(), own, to);
      }
    }
  }

  /** Each of the people is among those of some item; an item that names none is everybody's. */
  private static void people(
      Stated stated,
      String what,
      Answer<List<Given<String>>> people,
      Answer<List<Given<String>>> data,
      Consumer<Finding> to) {
    List<String> known = new ArrayList<>();
    List<Location> named = new ArrayList<>();
    for (String id : Stated.list(data)) {
      Given<DataItem> item = stated.data().get(id);
      if (item == null || !item.value().subjects().isGiven()) {
        return;
      }
      known.addAll(Stated.list(item.value().subjects()));
      named.add(Stated.where(item.value().subjects()));
    }
    for (Given<String> person : people.given().orElse(List.of())) {
      if (!known.isEmpty() && known.stream().noneMatch(other -> akin(stated, person, other))) {
        to.accept(
            new Finding(
                RULE,
                person.place().where(),
                what + " '" + person.value() + "', and none of the data are theirs.",
                "Add '" + person.value() + "' to the 'subjects' of the data, or take it out here.",
                named.subList(0, 1)));
      }
    }
  }

  /** Whether one is the other, or stands below it: a parent is a person. */
  private static boolean akin(Stated stated, Given<String> person, String other) {
    return stated.vocabulary().isA("subjects", person.value(), other)
        || stated.vocabulary().isA("subjects", other, person.value());
  }
}
