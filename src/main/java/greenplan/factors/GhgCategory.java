package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The categories of the GHG Protocol: kinds of source in Scopes 1 and 2, the fifteen categories of
 * the Corporate Value Chain (Scope 3) Standard.
 */
public enum GhgCategory {
  STATIONARY_COMBUSTION("stationary-combustion", "Stationary combustion"),
  MOBILE_COMBUSTION("mobile-combustion", "Mobile combustion"),
  PROCESS("process", "Process emissions"),
  FUGITIVE("fugitive", "Fugitive emissions"),
  PURCHASED_ELECTRICITY("purchased-electricity", "Purchased electricity"),
  PURCHASED_HEAT("purchased-heat", "Purchased steam, heat and cooling"),
  PURCHASED_GOODS("purchased-goods-and-services", "3.1 Purchased goods and services"),
  CAPITAL_GOODS("capital-goods", "3.2 Capital goods"),
  FUEL_AND_ENERGY("fuel-and-energy", "3.3 Fuel- and energy-related activities"),
  UPSTREAM_TRANSPORT("upstream-transport", "3.4 Upstream transportation and distribution"),
  WASTE("waste", "3.5 Waste generated in operations"),
  BUSINESS_TRAVEL("business-travel", "3.6 Business travel"),
  COMMUTING("commuting", "3.7 Employee commuting"),
  UPSTREAM_LEASED("upstream-leased-assets", "3.8 Upstream leased assets"),
  DOWNSTREAM_TRANSPORT("downstream-transport", "3.9 Downstream transportation and distribution"),
  PROCESSING("processing-of-sold-products", "3.10 Processing of sold products"),
  USE_OF_PRODUCTS("use-of-sold-products", "3.11 Use of sold products"),
  END_OF_LIFE("end-of-life-of-sold-products", "3.12 End-of-life treatment of sold products"),
  DOWNSTREAM_LEASED("downstream-leased-assets", "3.13 Downstream leased assets"),
  FRANCHISES("franchises", "3.14 Franchises"),
  INVESTMENTS("investments", "3.15 Investments");

  private final String id;
  private final String title;

  GhgCategory(String id, String title) {
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

  /** The scope that the category belongs to. */
  public Scope scope() {
    if (compareTo(FUGITIVE) <= 0) {
      return Scope.SCOPE_1;
    }
    return compareTo(PURCHASED_HEAT) <= 0 ? Scope.SCOPE_2 : Scope.SCOPE_3;
  }

  public static Optional<GhgCategory> named(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(GhgCategory::id).toList();
  }
}
