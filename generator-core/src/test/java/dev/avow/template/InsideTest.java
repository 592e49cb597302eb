package dev.avow.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          When an authority asks.          -> when an authority asks
          The order                        -> the order
          A child's drawings               -> a child's drawings
          Your account.                    -> your account
          We must.                         -> we must
          The Nordlys Quarterly            -> The Nordlys Quarterly
          The Lord of the Rings            -> The Lord of the Rings
          IT staff who help you            -> IT staff who help you
          A, B and C                       -> A, B and C
          Danish law obliges us.           -> Danish law obliges us
          Pages you visit on our site.     -> Pages you visit on our site
          Oregon's records law             -> Oregon's records law
          Friends of St. Brigid's.         -> Friends of St. Brigid's
          Reef & Co.                       -> Reef & Co.
          in the U.S.                      -> in the U.S.
          from 8 a.m.                      -> from 8 a.m.
          and so on...                     -> and so on...
          We ask you. You answer.          -> we ask you. You answer.
          umber.example/scc                -> umber.example/scc
          if we have your consent,         -> if we have your consent
          """)
  void capitalAndStopOfItsOwnGoWhereThatIsSafe(String written, String printed) throws Exception {
    Wording english =
        Wording.read("en", Content.shipped(), Vocabulary.shipped(), new ArrayList<>());
    assertThat(new Inside(english).of(written)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"Der Auftrag ist erledigt.", "When an authority asks."})
  void languageThatDoesNotNameItsSmallWordsKeepsWhatIsWritten(String written) throws Exception {
    Wording none = Wording.read("xx", Content.shipped(), Vocabulary.shipped(), new ArrayList<>());
    assertThat(new Inside(none).of(written)).isEqualTo(written);
  }
}
