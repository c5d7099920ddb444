package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text means the same amount on every machine, whatever its language and time zone. */
class MachineTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** German and French write 3,5; Turkish has another i; Arabic and Hindi have other digits. */
  @ParameterizedTest
  @CsvSource({
    "en-GB, Europe/London",
    "de-DE, Europe/Berlin",
    "fr-FR, Europe/Paris",
    "tr-TR, Europe/Istanbul",
    "hi-IN-u-nu-deva, Asia/Kolkata",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati"
  })
  void nothingDependsOnTheMachine(String language, String timeZone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
    assertThat(Amount.parse("1,234.5 kWh").value()).hasToString("1234.5 kWh");
    assertThat(Amount.parse("3.5 kg").value()).hasToString("3.5 kg");
    assertThat(Amount.parse("3,5 kg").isValue()).isFalse();
    assertThat(Amount.parse("100 KWHR").fault().hint()).contains("kWh");
    assertThat(Amount.parse("100 MILES").fault().hint()).contains("\"mi\"");
    assertThat(Fraction.parse("10%").value()).hasToString("0.10");
    assertThat(FinancialYear.parse("2019-20").value()).hasToString("2019/20");
    assertThat(FinancialYear.parse("2019/20").value().days()).isEqualTo(366);
    assertThat(FinancialYear.parse("fy19/20").fault().hint()).contains("2019/20");
  }
}
