package greenplan.factors;

import java.util.Locale;

/**
 * Whether a name speaks of nitrous oxide with oxygen, so that what bears it is not counted as pure.
 */
public final class MixtureName {

  private static final String PURE = "nitrous-oxide";
  private static final String MIXTURE = "nitrous-oxide-mixture";

  private MixtureName() {}

  /** Whether what is stated as this activity is called a mixture, in a word that people use. */
  public static boolean contradicts(String name, Activity stated, ActivityCatalogue catalogue) {
    return stated.id().equals(PURE)
        && catalogue.find(MIXTURE).map(mixture -> isOf(mixture, name)).orElse(false);
  }

  private static boolean isOf(Activity mixture, String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    return plain.contains(MIXTURE) || mixture.aliases().stream().anyMatch(plain::contains);
  }
}
