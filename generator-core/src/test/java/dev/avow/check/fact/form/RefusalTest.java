package dev.avow.check.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.field.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please do not send me offers",
        "Ne plus rien recevoir",
        "Je ne souhaite pas recevoir la lettre",
        "Keine Werbung mehr erhalten",
        "Ich möchte keine Werbung",
        "No deseo recibir el boletín",
        "Non desidero ricevere offerte",
        "Geen nieuwsbrief meer ontvangen",
        "Não desejo receber ofertas",
        "Nie chcę newslettera"
      })
  void whoTicksANoSaysNo(String label) {
    assertThat(Refusal.in(Folded.of(label))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send me offers. I can unsubscribe at any time and no longer get them.",
        "Don't miss our offers",
        "Keine Angebote verpassen",
        "Ne plus rien manquer",
        "No quiero perderme nada",
        "Non voglio perdere le offerte",
        "Geen aanbieding missen",
        "Notify me"
      })
  void whoTicksAYesDoesNot(String label) {
    assertThat(Refusal.in(Folded.of(label))).isFalse();
  }
}
