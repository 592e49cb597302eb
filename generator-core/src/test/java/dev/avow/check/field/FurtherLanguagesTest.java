package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of which we know what most forms ask, and no more. */
class FurtherLanguagesTest {

  private static final List<FieldKind> ORDER =
      List.of(
          FieldKind.FAMILY_NAME,
          FieldKind.GIVEN_NAME,
          FieldKind.EMAIL,
          FieldKind.PHONE,
          FieldKind.STREET,
          FieldKind.CITY,
          FieldKind.POSTCODE,
          FieldKind.BIRTH_DATE,
          FieldKind.CARD_NUMBER,
          FieldKind.PASSWORD,
          FieldKind.COUPON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Stan zdrowia | Towarzystwo ubezpieczeniowe | Dochód miesięczny netto | Stan cywilny | Wyznanie",
        "cs | Alergie | Zdravotní pojišťovna | Čistý příjem | Rodinný stav | Náboženství",
        "sv | Allergier | Försäkringsbolag | Månadslön | Civilstånd | Religion",
        "da | Allergier | Forsikringsselskab | Månedsløn | Civilstand | Religion",
        "nb | Allergier | Forsikringsselskap | Månedslønn | Sivilstand | Religion",
        "fi | Allergiat | Vakuutusyhtiö | Kuukausitulot | Siviilisääty | Uskonto",
        "tr | Alerjiler | Sigorta şirketi | Aylık gelir | Medeni hal | Din",
        "hu | Allergia | Biztosító neve | Havi jövedelem | Családi állapot | Vallás",
        "ro | Alergii | Asigurător | Venit lunar | Stare civilă | Religia",
      })
  void whatHurtsWhenItIsKnown(
      String language,
      String health,
      String insurance,
      String income,
      String married,
      String religion) {
    StringBuilder html = new StringBuilder("<html lang=" + language + "><form>");
    for (String text : List.of(health, insurance, income, married, religion)) {
      html.append(Kinds.labelled(text));
    }

    assertThat(Kinds.of(html.toString()))
        .containsExactly(
            FieldKind.HEALTH,
            FieldKind.INSURANCE,
            FieldKind.INCOME,
            FieldKind.MARITAL_STATUS,
            FieldKind.RELIGION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Nazwisko | Imię | Adres e-mail | Nr telefonu | Ulica | Miejscowość | Kod pocztowy | Data urodzenia | Numer karty | Hasło | Kod rabatowy",
        "cs | Příjmení | Jméno | E-mailová adresa | Telefon | Ulice | Město | PSČ | Datum narození | Číslo karty | Heslo | Slevový kód",
        "sk | Priezvisko | Meno | E-mail | Mobilný telefon | Ulica | Mesto | PSČ | Dátum narodenia | Číslo karty | Heslo | Kupón",
        "sv | Efternamn | Förnamn | E-postadress | Mobilnummer | Gatuadress | Postort | Postnummer | Födelsedatum | Kortnummer | Lösenord | Rabattkod",
        "da | Efternavn | Fornavn | Mailadresse | Telefonnummer | Vejnavn | By | Postnr. | Fødselsdato | Kortnummer | Adgangskode | Rabatkode",
        "nb | Etternavn | Fornavn | E-post | Mobilnummer | Gateadresse | Poststed | Postnummer | Fødselsdato | Kortnummer | Passord | Rabattkode",
        "fi | Sukunimi | Etunimi | Sähköposti | Puhelin | Katuosoite | Postitoimipaikka | Postinumero | Syntymäaika | Kortin numero | Salasana | Alennuskoodi",
        "tr | Soyadı | Adı | E-posta | Cep telefonu | Sokak | İlçe | Posta kodu | Doğum tarihi | Kart numarası | Şifre | İndirim kodu",
        "ro | Nume | Prenume | Adresă de e-mail | Număr de telefon | Strada | Localitate | Cod poștal | Data nașterii | Număr card | Parolă | Cod de reducere",
        "hu | Vezetéknév | Keresztnév | E-mail cím | Telefonszám | Utca | Város | Irányítószám | Születési dátum | Kártyaszám | Jelszó | Kuponkód",
        "ru | Фамилия | Имя | Электронная почта | Телефон | Улица | Город | Индекс | Дата рождения | Номер карты | Пароль | Промокод",
        "uk | Прізвище | Ім’я | Електронна пошта | Телефон | Вулиця | Місто | Поштовий індекс | Дата народження | Номер картки | Пароль | Промокод",
        "ja | お名前（姓） | お名前（名） | メールアドレス | 電話番号 | 番地 | 市区町村 | 郵便番号 | 生年月日 | カード番号 | パスワード | クーポンコード",
        "zh | 姓 | 名 | 电子邮箱 | 手机号码 | 详细地址 | 城市 | 邮政编码 | 出生日期 | 信用卡号 | 密码 | 优惠码",
        "ko | 성 | 이름 | 이메일 | 휴대폰 번호 | 상세주소 | 도시 | 우편번호 | 생년월일 | 카드번호 | 비밀번호 | 쿠폰",
      })
  void whatMostFormsAsk(
      String language,
      String family,
      String given,
      String email,
      String phone,
      String street,
      String city,
      String postcode,
      String birth,
      String card,
      String password,
      String coupon) {
    StringBuilder html = new StringBuilder("<html lang=" + language + "><form>");
    for (String label :
        List.of(
            family, given, email, phone, street, city, postcode, birth, card, password, coupon)) {
      html.append("<p><label>").append(label).append(" <input name=x></label></p>");
    }
    html.append("<input name=cvv>"); // what makes the number before it that of a card

    List<FieldKind> kinds = new ArrayList<>(Kinds.of(html.toString()));

    kinds.remove(kinds.size() - 1);
    assertThat(kinds).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "und | Nazwisko | FAMILY_NAME",
        "en | Nazwisko | UNKNOWN",
        "en | Электронная почта | EMAIL",
        "en | Ad | UNKNOWN",
        "de | Postnummer | CUSTOMER_NUMBER",
        "sv | Postnummer | POSTCODE",
        "sv | Företagsnamn | ORGANIZATION",
        "pl | Nazwa firmy | ORGANIZATION",
        "ru | Имя пользователя | USERNAME",
        "ja | 会社名 | ORGANIZATION",
        "ja | 数量 | NOT_PERSONAL",
      })
  void anotherLanguageIsTriedLastAndOwnWordsCountFirst(
      String language, String label, FieldKind kind) {
    assertThat(
            Kinds.of(
                "<html lang=" + language + "><form><label>" + label + " <input name=x></label>"))
        .containsExactly(kind);
  }
}
