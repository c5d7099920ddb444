package greenplan.report;

import greenplan.clinical.inhaler.DeviceRule;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.ProductRow;
import greenplan.factors.GenericSalbutamol;
import greenplan.factors.InhalerProduct;
import greenplan.factors.SetAbout;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** What the figures of inhalers mean, and where each definition comes from. */
final class InhalerDefinitions {

  private InhalerDefinitions() {}

  static String of(InhalersResult result) {
    SetAbout table = result.inhalers().basis().table().about();
    return String.format(
        Locale.ROOT,
        """
        %s (%s), warming potentials: %s.
        %sSalbutamol: sum of quantity times footprint over the 18 codes of the OpenPrescribing measure carbon_salbutamol
        (Investment and Impact Fund, ES-02), divided by their quantity.
        Metered dose inhalers: items, BNF chapter 3, salbutamol left out, soft mist counted as no metered dose inhaler
        (OpenPrescribing measure environmental_inhalers; Investment and Impact Fund, ES-01).
        Short-acting beta agonists: salbutamol and terbutaline, by devices, of these and corticosteroids with fewer than
        three ingredients (OpenPrescribing measure saba).
        Devices: where a code's quantity in a month is more than %s for each item it counts capsules or doses, and is
        divided by the pack%s. A rule of thumb of OpenPrescribing.
        Organisations are sums of their practices. Rank 1 is the lowest. Deciles are bounded as SQL's PERCENTILE_CONT does.
        """,
        table.title(),
        table.id(),
        table.gwpBasis(),
        generic(result.inhalers()),
        DeviceRule.LIMIT.toPlainString(),
        packs(result.inhalers()));
  }

  /** What salbutamol without a brand is taken for; nothing where it has no footprint. */
  private static String generic(Inhalers inhalers) {
    return inhalers.products().stream()
        .filter(row -> GenericSalbutamol.CODES.contains(row.use().now()))
        .map(row -> row.use().factor())
        .filter(Objects::nonNull)
        .findFirst()
        .map(f -> "Salbutamol without a brand is taken as " + Numbers.exact(f.kgCo2e()) + " kg.\n")
        .orElse("");
  }

  /** The packs that quantities were divided by. */
  private static String packs(Inhalers inhalers) {
    TreeSet<BigDecimal> packs = new TreeSet<>();
    for (ProductRow row : inhalers.products()) {
      InhalerProduct product = row.use().product();
      BigDecimal perDevice = row.use().perDevice();
      if (product != null && perDevice != null && perDevice.compareTo(BigDecimal.ONE) > 0) {
        packs.add(perDevice);
      }
    }
    if (packs.isEmpty()) {
      return "; none here";
    }
    return ", here " + String.join(", ", packs.stream().map(Numbers::exact).toList());
  }
}
