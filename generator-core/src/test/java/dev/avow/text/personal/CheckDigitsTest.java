package dev.avow.text.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every one of these sums notices a single character that is another one. */
class CheckDigitsTest {

  private record Number(String kind, String written, Predicate<String> sum) {

    @Override
    public String toString() {
      return kind + " " + written;
    }
  }

  static Stream<Number> numbers() {
    return Stream.of(
        new Number("card", "4539148803436467", CheckDigits::luhn),
        new Number("card", "378282246310005", CheckDigits::luhn),
        new Number("account", "DE89370400440532013000", CheckDigits::iban),
        new Number("account", "NO9386011117947", CheckDigits::iban),
        new Number("NIR", "185057800608491", CheckDigits::nir),
        new Number("BSN", "111222333", CheckDigits::bsn),
        new Number("BSN", "123456782", CheckDigits::bsn),
        new Number("codice fiscale", "RSSMRA85T10A562S", CheckDigits::codiceFiscale),
        new Number("DNI", "12345678Z", CheckDigits::dni),
        new Number("NIE", "X1234567L", CheckDigits::dni),
        new Number("CPF", "52998224725", CheckDigits::cpf),
        new Number("PESEL", "44051401359", CheckDigits::pesel));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void oneCharacterThatIsAnotherIsNoticed(Number number) {
    assertThat(number.sum().test(number.written())).isTrue();
    for (int at = 0; at < number.written().length(); at++) {
      String changed = changed(number.written(), at);
      assertThat(number.sum().test(changed)).as(changed).isFalse();
    }
  }

  private static String changed(String written, int at) {
    char c = written.charAt(at);
    char next = (char) (c == '9' ? '0' : c == 'Z' ? 'A' : c + 1);
    return written.substring(0, at) + next + written.substring(at + 1);
  }

  @Test
  void daysOfBirthAreDays() {
    assertThat(Stream.of("44013101352", "44123101356", "44010101355", "44810101359"))
        .allMatch(CheckDigits::pesel);
    assertThat(Stream.of("44000101354", "44130101350", "44010001358", "44013201359"))
        .noneMatch(CheckDigits::pesel);
  }

  @Test
  void nobodyIsNumberedByOneDigitAlone() {
    assertThat(CheckDigits.bsn("000000000")).isFalse();
    assertThat(CheckDigits.cpf("11111111111")).isFalse();
  }
}
