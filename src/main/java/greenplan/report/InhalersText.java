package greenplan.report;

import greenplan.clinical.inhaler.InhalerGroup;
import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.Level;
import greenplan.clinical.inhaler.Measure;
import greenplan.clinical.inhaler.MonthRow;
import greenplan.clinical.inhaler.PatientMetrics;
import greenplan.clinical.prescribing.ReadFile;
import greenplan.units.rank.Standing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inhalers for people: the indicators first, then organisations, months and products. */
public final class InhalersText {

  private static final int MOST = 25;

  private final InhalersResult result;
  private final Inhalers inhalers;

  private InhalersText(InhalersResult result) {
    this.result = result;
    this.inhalers = result.inhalers();
  }

  /**
   * The whole text.
   *
   * @param view the level or table that is shown in full; null for a summary
   */
  public static String of(InhalersResult result, @Nullable InhalerView view) {
    InhalersText text = new InhalersText(result);
    InhalerProductsText products = new InhalerProductsText(result.inhalers());
    return text.head()
        + new InhalerIndicators(result).text()
        + text.organisations(view)
        + text.months()
        + products.products(view == InhalerView.PRODUCT ? Integer.MAX_VALUE : 12)
        + products.left()
        + (result.switches() == null ? "" : SwitchesText.of(result.switches()))
        + InhalerDefinitions.of(result);
  }

  private String head() {
    List<MonthRow> months = inhalers.months();
    String first = months.isEmpty() ? "" : months.get(0).month();
    String last = months.isEmpty() ? "" : months.get(months.size() - 1).month();
    String period =
        months.size() < 2 ? first : first + " to " + last + ", " + months.size() + " months";
    StringBuilder head = new StringBuilder("Inhalers, ").append(period);
    if (inhalers.organisation() != null) {
      head.append(", ").append(Visible.of(inhalers.organisation().name()));
    }
    head.append('\n');
    for (ReadFile file : inhalers.files()) {
      head.append(Visible.of(file.name())).append(": ");
      head.append(Numbers.exact(BigDecimal.valueOf(file.rows()))).append(" rows read, ");
      head.append(Numbers.exact(BigDecimal.valueOf(file.kept())));
      head.append(" of respiratory medicines\n");
    }
    return head.append('\n').toString();
  }

  private String organisations(@Nullable InhalerView view) {
    Level level = view == null || view.level() == null ? widest() : view.level();
    List<InhalerGroup> groups = level == null ? List.of() : inhalers.groups(level);
    if (level == null || groups.isEmpty()) {
      return "";
    }
    boolean patients = groups.stream().anyMatch(group -> group.patients() != null);
    TextTable table = patients ? withPatients(level) : plain(level);
    int most = view == null || view.level() == null ? MOST : Integer.MAX_VALUE;
    groups.stream().limit(most).forEach(group -> row(table, group, patients));
    String more =
        groups.size() > most
            ? "The first " + most + " of " + groups.size() + "; --by " + level.id() + " has all.\n"
            : "";
    return table.text() + more + "\n";
  }

  /** The largest kind of organisation of which there are several. */
  private @Nullable Level widest() {
    return Arrays.stream(Level.values())
        .filter(level -> inhalers.groups(level).size() > 1)
        .findFirst()
        .orElse(null);
  }

  private static TextTable plain(Level level) {
    return TextTable.of(
        level.id(),
        "name",
        ">inhalers",
        ">tCO2e",
        ">kg each",
        ">covered",
        ">kg each salbutamol",
        ">MDI",
        ">SABA",
        ">MDI rank",
        ">decile");
  }

  private static TextTable withPatients(Level level) {
    return TextTable.of(
        level.id(),
        "name",
        ">inhalers",
        ">tCO2e",
        ">kg each",
        ">covered",
        ">kg each salbutamol",
        ">MDI",
        ">SABA",
        ">MDI rank",
        ">decile",
        ">kg/1,000 patients");
  }

  private static void row(TextTable table, InhalerGroup group, boolean patients) {
    InhalerMetrics metrics = group.metrics();
    Standing standing = group.standings().get(Measure.MDI_SHARE);
    String[] cells = {
      Visible.of(group.organisation().code()),
      Figures.name(group.organisation().name()),
      Numbers.rounded(metrics.inhalers(), 0),
      Numbers.rounded(metrics.emissions().tonnes(), 1),
      Figures.rounded(metrics.perInhaler(), 3),
      Figures.percent(metrics.coveragePercent(), 1),
      Figures.rounded(metrics.perSalbutamolInhaler(), 3),
      Figures.percent(metrics.mdiSharePercent(), 1),
      Figures.percent(metrics.sabaSharePercent(), 1),
      standing == null ? "-" : standing.rank() + " of " + standing.among(),
      standing == null || standing.decile() == null ? "-" : standing.decile().toString()
    };
    if (patients) {
      PatientMetrics of = group.patients();
      cells = Arrays.copyOf(cells, cells.length + 1);
      cells[cells.length - 1] = Figures.rounded(of == null ? null : of.perThousand(), 1);
    }
    table.row(cells);
  }

  private String months() {
    if (inhalers.months().size() < 2) {
      return "";
    }
    InhalerMetrics base = result.base().metrics();
    TextTable table =
        TextTable.of(
            "month",
            ">inhalers",
            ">tCO2e",
            ">change",
            ">kg each",
            ">change",
            ">kg each salbutamol",
            ">change",
            ">MDI",
            ">change");
    for (MonthRow row : inhalers.months()) {
      InhalerMetrics now = row.metrics();
      table.row(
          row.month(),
          Numbers.rounded(now.inhalers(), 0),
          Numbers.rounded(now.emissions().tonnes(), 1),
          Figures.change(base.emissions().kgCo2e(), now.emissions().kgCo2e()),
          Figures.rounded(now.perInhaler(), 3),
          Figures.change(base.perInhaler(), now.perInhaler()),
          Figures.rounded(now.perSalbutamolInhaler(), 3),
          Figures.change(base.perSalbutamolInhaler(), now.perSalbutamolInhaler()),
          Figures.percent(now.mdiSharePercent(), 1),
          Figures.change(base.mdiSharePercent(), now.mdiSharePercent()));
    }
    return table.text()
        + "Changes are against "
        + result.base().month()
        + ", in per cent of its figure.\n\n";
  }
}
