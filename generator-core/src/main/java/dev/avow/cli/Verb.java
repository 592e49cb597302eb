package dev.avow.cli;

import dev.avow.Exit;
import java.io.IOException;

/** A command that was given its arguments. */
interface Verb {

  Exit run(Session session) throws IOException;

  Printing printing();
}
