package greenplan.scenario.claim;

import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a scenario; those with a mistake are reported and left out. */
public final class ClaimReader {

  private final FinancialYear reported;
  private final Boundary boundary;
  private final Set<FinancialYear> years;
  private final Problems problems;

  private ClaimReader(
      FinancialYear reported, Boundary boundary, Set<FinancialYear> years, Problems problems) {
    this.reported = reported;
    this.boundary = boundary;
    this.years = years;
    this.problems = problems;
  }

  /**
   * The claims under {@code claims}.
   *
   * @param scenario the keys of the scenario
   * @param reported its reported year
   * @param boundary what its totals count
   * @param years the years that it holds
   */
  public static List<Claim> read(
      Fields scenario,
      FinancialYear reported,
      Boundary boundary,
      Set<FinancialYear> years,
      Problems problems) {
    ClaimReader reader = new ClaimReader(reported, boundary, years, problems);
    List<Claim> claims = new ArrayList<>();
    scenario
        .entries("claims")
        .forEach(
            (id, entry) -> {
              Claim claim = reader.claim(id, entry);
              if (claim != null) {
                claims.add(claim);
              }
            });
    return List.copyOf(claims);
  }

  private @Nullable Claim claim(String id, Mapping.Entry entry) {
    Fields fields = Fields.of(entry.value(), entry.key(), problems);
    Stated stated = fields.read("says", Stated::parse);
    ClaimHead head =
        stated == null
            ? null
            : new ClaimHead(
                id,
                fields.text("kind"),
                fields.text("text"),
                fields.text("source"),
                stated,
                fields.place());
    ClaimFields keys = new ClaimFields(fields, problems);
    return switch (fields.text("kind")) {
      case ClaimShape.SHARE -> new ShareReader(keys, boundary, years).read(head);
      case ClaimShape.DISTANCE -> new DistanceReader(keys, reported).distance(head);
      case ClaimShape.LAPS -> new DistanceReader(keys, reported).laps(head);
      case ClaimShape.BASE_YEAR -> new BaseYearReader(keys).read(head);
      case ClaimShape.RATE -> new RateReader(keys).read(head);
      case ClaimShape.SAVING -> new SavingReader(keys).read(head);
      default -> null;
    };
  }
}
