package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.AiTraining;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A use whose purpose is to train artificial intelligence does not deny that it does. */
final class DeniedTrainingHasNoUse implements Contradiction {

  private static final Rule RULE =
      Rule.error("ai-training-denied", "no use for training artificial intelligence denies it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      Answer<Boolean> happens = use.aiTraining().then(AiTraining::happens);
      if (stated.hasPurpose(use, "train-ai") && Stated.denied(happens)) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(happens),
                "'" + entry.getKey() + "' trains artificial intelligence, and denies it here.",
                "Write 'ai-training: true', or take 'train-ai' out of 'purpose:'.",
                List.of(Stated.where(use.purpose()))));
      }
    }
  }
}
