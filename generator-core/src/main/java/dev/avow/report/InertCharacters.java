package dev.avow.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.avow.text.Invisible;
import org.jspecify.annotations.Nullable;

/**
 * JSON whose text cannot move a cursor, reorder a line, or close the script element that somebody
 * may put it into; each character reads back as it was.
 */
final class InertCharacters extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

  static {
    ASCII['<'] = CharacterEscapes.ESCAPE_STANDARD;
    ASCII['>'] = CharacterEscapes.ESCAPE_STANDARD;
    ASCII['&'] = CharacterEscapes.ESCAPE_STANDARD;
    ASCII[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  /** Halves of a pair too: the pair may be a tag character, which hides text in plain sight. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    return Invisible.is(unit) ? new SerializedString("\\u" + Invisible.hex(unit)) : null;
  }
}
