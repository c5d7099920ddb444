package greenplan.report;

import greenplan.appraisal.ProjectCost;
import greenplan.appraisal.ProjectCurve;
import java.util.List;
import java.util.OptionalDouble;

/** What a tonne costs, project by project of a table, for people. */
public final class ProjectsText {

  private static final String BY_NPV =
      """
      * no other project is as good in NPV and in tonnes, and better in one (Pareto front).
      """;
  private static final String BY_CAPITAL =
      """
      * no other project is as good in capital and in tonnes, and better in one (Pareto front);
      not every project has an NPV to compare it by.
      """;
  private static final String COST =
      """
      Cost of a tonne: - NPV / tonnes, as the table has them; both must count the same years.
      """;
  private static final String WIN_WIN =
      """
      Below zero, GBP/t says nothing of the order: of two that earn the same, the one that saves fewer tonnes
      looks better. So look at NPV and tonnes.
      """;
  private static final String CAPITAL =
      """
      Capital for a tonne is not what a tonne costs: what a project costs or saves to run is not in it.
      A column npv_kgbp would say.
      """;

  private final ProjectCurve curve;

  private ProjectsText(ProjectCurve curve) {
    this.curve = curve;
  }

  /**
   * The whole text.
   *
   * @param file the name of the table
   */
  public static String of(String file, ProjectCurve curve) {
    ProjectsText text = new ProjectsText(curve);
    return text.head(file)
        + text.projects("win-win, by tonnes", curve.winWin())
        + text.projects("for money, by GBP/t", curve.paid())
        + text.projects("no NPV, by capital for a tonne", curve.withoutNpv())
        + text.projects("no tonne saved", curve.withoutSaving())
        + text.notes();
  }

  private String head(String file) {
    int count = curve.projects().size();
    boolean any = curve.projects().stream().anyMatch(project -> project.npv().isPresent());
    return Visible.of(file)
        + ": "
        + count
        + (count == 1 ? " project" : " projects")
        + "; whether savings overlap, a table does not say\n"
        + (any ? COST : "")
        + "k: thousand pounds.\n\n";
  }

  private String projects(String heading, List<ProjectCost> projects) {
    TextTable table =
        TextTable.of(
            heading, ">tCO2e", ">capital k", ">capital GBP/t", ">NPV k", ">GBP/t", "front");
    for (ProjectCost project : projects) {
      table.row(
          Visible.of(project.id()),
          Tonnes.whole(project.tonnes()),
          Money.thousands(project.capital()),
          Money.perTonne(project.capitalPerTonne()),
          npv(project.npv()),
          Money.perTonne(project.perTonne()),
          curve.isOnFront(project) ? "*" : "");
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }

  private static String npv(OptionalDouble pounds) {
    return pounds.isPresent() ? Money.thousands(pounds.getAsDouble()) : "-";
  }

  private String notes() {
    return (curve.hasAllNpvs() ? BY_NPV : BY_CAPITAL)
        + (curve.winWin().isEmpty() ? "" : WIN_WIN)
        + (curve.withoutNpv().isEmpty() ? "" : CAPITAL);
  }
}
