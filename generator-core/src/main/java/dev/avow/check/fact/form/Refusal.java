package dev.avow.check.fact.form;

import java.util.regex.Pattern;

/** Whether to tick a box is to say no: 'Do not write to me', 'Ne plus rien recevoir'. */
final class Refusal {

  /** 'Don't miss our offers' begins as a no does. */
  private static final String NOTHING_MISSED =
      "(?!.*\\b(miss|verpass|manqu|rat(er|ez)|perd|pierd|perc|missen|przegap))";

  /** How it begins, folded; further on a label says how to leave again. */
  private static final Pattern SAID =
      Pattern.compile(
          "("
              + "(please )?(i )?(do not|don t|no longer|no more|no thanks|stop|remove me|opt me out"
              + "|unsubscribe (me|from))"
              + "|(bitte )?(ich (mochte|will|wunsche) )?(nicht|nichts|kein|keine|keinen)"
              + "|(je )?(ne (plus|pas|m|souhaite|veux|desire))|me (desabonner|desinscrire)"
              + "|(ya )?no (deseo|quiero|recibir|enviar)|dejar de|dar(me)? de baja"
              + "|non (desidero|voglio|ricevere|inviar(e|mi))"
              + "|(ik wil )?(geen|niet|niets)"
              + "|nao (desejo|quero|receber|enviar)|deixar de"
              + "|nie (chce|zycze)|rezygnuje"
              + ")\\b"
              + NOTHING_MISSED
              + ".*");

  private Refusal() {}

  /** Of a folded label. */
  static boolean in(String label) {
    return SAID.matcher(label.strip()).matches();
  }
}
