package greenplan.factors;

import java.util.List;
import java.util.Map;

/** The sets of global warming potentials, by the short names that input files use. */
public final class GwpSets {

  private static final Map<String, String> IDS =
      Map.of(
          "AR4", "ipcc-gwp-ar4",
          "AR5", "ipcc-gwp-ar5",
          "AR6", "ipcc-gwp-ar6",
          "SDU", "gwp-sdu",
          "RCoA", "gwp-rcoa");

  private GwpSets() {}

  /** The short names, those of the IPCC first. */
  public static List<String> names() {
    return List.of("AR4", "AR5", "AR6", "SDU", "RCoA");
  }

  /** The id of the set of a short name; that of AR5 for any other text. */
  public static String id(String name) {
    return IDS.getOrDefault(name, "ipcc-gwp-ar5");
  }
}
