package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a total counts. NHS Carbon Footprint Plus contains NHS Carbon Footprint: never add them. */
public enum Boundary {
  GHG_PROTOCOL("ghg-protocol", "GHG Protocol, Scopes 1 to 3"),
  NHS_CARBON_FOOTPRINT("nhs-carbon-footprint", "NHS Carbon Footprint"),
  NHS_CARBON_FOOTPRINT_PLUS("nhs-carbon-footprint-plus", "NHS Carbon Footprint Plus");

  private final String id;
  private final String title;

  Boundary(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** How it is written in files. */
  public String id() {
    return id;
  }

  /** How it is printed. */
  public String title() {
    return title;
  }

  /** Whether emissions that are placed so belong to the total of this boundary. */
  public boolean includes(Placement placement) {
    Scope scope = placement.scope();
    NhsCategory nhs = placement.nhs();
    if (!scope.isInTotals()) {
      return false;
    }
    return switch (this) {
      case GHG_PROTOCOL -> scope.isGhgProtocol();
      case NHS_CARBON_FOOTPRINT -> nhs != null && nhs.inCarbonFootprint();
      case NHS_CARBON_FOOTPRINT_PLUS -> nhs != null;
    };
  }

  public static Optional<Boundary> named(String id) {
    return Arrays.stream(values()).filter(b -> b.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Boundary::id).toList();
  }
}
