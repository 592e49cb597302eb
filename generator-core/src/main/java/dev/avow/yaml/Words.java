package dev.avow.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary lists a file's words are read against. */
public interface Words {

  /** No lists: a file that uses none, such as the vocabulary itself. */
  Words NONE =
      new Words() {
        @Override
        public Optional<String> canonical(String list, String written) {
          return Optional.of(written);
        }

        @Override
        public Collection<String> of(String list) {
          return List.of();
        }
      };

  /** The list's own word for what was written (an alias, a term of DPV), if it has one. */
  Optional<String> canonical(String list, String written);

  /** All words of the list, for did-you-mean. */
  Collection<String> of(String list);

  /** What people write in place of a word of the list, none of it understood, and that word. */
  default Map<String, String> instead(String list) {
    return Map.of();
  }

  /** Every way in which a word of the list may be written: its own words and their aliases. */
  default Collection<String> spellings(String list) {
    return of(list);
  }
}
