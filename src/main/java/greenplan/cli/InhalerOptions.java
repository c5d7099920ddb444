package greenplan.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What inhalers are worked out with: all of it stands in the record of the result. */
final class InhalerOptions {

  @Option(
      names = "--footprints",
      paramLabel = "TABLE",
      description = {
        "The footprint table: iif (if not given), carbon-trust, class-midpoints, propellant-ar4,"
            + " propellant-ar5, propellant-ar6, or a file of your own with the columns bnf_code,"
            + " kgco2e_per_inhaler and source."
      })
  private String footprints = "";

  @Option(
      names = "--generic-salbutamol",
      paramLabel = "KG",
      description =
          "The footprint of salbutamol prescribed without a brand, from 11.95 to 28.26 kg CO2e.")
  private @Nullable BigDecimal generic;

  @Option(
      names = "--list-size",
      paramLabel = "FILE",
      description = "Registered patients by practice: the NHS's list-size file.")
  private @Nullable Path listSize;

  @Option(
      names = "--networks",
      paramLabel = "FILE",
      description = "Networks: a table of practice_code, network_code and network_name.")
  private @Nullable Path networks;

  @Option(
      names = "--products",
      paramLabel = "FILE",
      description = "Products of your own, with the columns of inhaler-products.csv.")
  private @Nullable Path products;

  @Option(
      names = "--switches",
      paramLabel = "FILE",
      description = "A plan of switches and the means to reach.")
  private @Nullable Path switches;

  @Option(
      names = "--organisation",
      paramLabel = "CODE",
      description = "One region, board, sub-board, network or practice alone.")
  private String organisation = "";

  @Option(
      names = "--base-month",
      paramLabel = "MONTH",
      description = "The month, as 2024-04, that others are compared with; the first.")
  private String baseMonth = "";

  String footprints() {
    return footprints;
  }

  @Nullable BigDecimal generic() {
    return generic;
  }

  @Nullable Path listSize() {
    return listSize;
  }

  @Nullable Path networks() {
    return networks;
  }

  @Nullable Path products() {
    return products;
  }

  @Nullable Path switches() {
    return switches;
  }

  String organisation() {
    return organisation;
  }

  String baseMonth() {
    return baseMonth;
  }
}
