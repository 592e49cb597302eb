package dev.avow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A type that nobody outside can extend: final, a record, or sealed. */
final class BeFinalOrSealed extends ArchCondition<JavaClass> {

  BeFinalOrSealed() {
    super("be final or sealed");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean closed = type.getModifiers().contains(JavaModifier.FINAL) || type.reflect().isSealed();
    events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended"));
  }
}
