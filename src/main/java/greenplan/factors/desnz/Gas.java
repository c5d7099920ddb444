package greenplan.factors.desnz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row of the flat file gives: the whole factor, or the part of one gas. */
enum Gas {
  TOTAL("kgco2e?"),
  CO2("kgco2eofco2(perunit)?"),
  CH4("kgco2eofch4(perunit)?"),
  N2O("kgco2eofn2o(perunit)?");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private final Pattern label;

  Gas(String label) {
    this.label = Pattern.compile(label);
  }

  /** What a label such as "kg CO2e of CH4 per unit" stands for. */
  static Optional<Gas> of(String text) {
    String plain = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    for (Gas gas : values()) {
      if (gas.label.matcher(plain).matches()) {
        return Optional.of(gas);
      }
    }
    return Optional.empty();
  }
}
