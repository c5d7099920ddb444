package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published: factor sets, activities, containers and deflators.
 *
 * @param folder the folder that holds it
 * @param sets the factor sets, each read when it is asked for
 * @param catalogue the activities
 */
public record FactorData(Path folder, FactorLibrary sets, ActivityCatalogue catalogue) {

  private static final String NAME = "emission-factors/";

  /** The data in a folder; what is wrong with a file is reported when that file is read. */
  public static FactorData open(Path folder, Problems problems) {
    return new FactorData(
        folder,
        FactorLibrary.open(folder, problems),
        CatalogueReader.open(
            folder.resolve("activities.yaml"), NAME + "activities.yaml", problems));
  }

  /** The same data with the factors that a scenario brings. */
  public FactorData withOwnFactors(CsvTable table, Problems problems) {
    return new FactorData(folder, sets.with(SetReader.own(table, problems)), catalogue);
  }

  /** The same data with the activities that a scenario brings. */
  public FactorData withOwnActivities(List<Activity> own) {
    return own.isEmpty() ? this : new FactorData(folder, sets, catalogue.with(own));
  }

  /** The table of containers. */
  public GasProducts products(Problems problems) {
    return new GasProducts().add(table("medical-gas-products.csv"), problems);
  }

  /** The GDP deflators. */
  public Deflators deflators(Problems problems) {
    return Deflators.read(folder, problems);
  }

  /** The series of factors of years to come. */
  public SeriesLibrary series(Problems problems) {
    return SeriesLibrary.read(folder, problems);
  }

  /** Discount schedules, carbon values and optimism bias. */
  public AppraisalTables appraisal(Problems problems) {
    return AppraisalTables.read(this::table, problems);
  }

  /** What BNF codes are, as far as inhalers are concerned. */
  public InhalerProducts inhalerProducts(Problems problems) {
    return InhalerProducts.read(table("inhaler-products.csv"), problems);
  }

  /**
   * A published table of inhaler footprints; null after it has been reported as unreadable.
   *
   * @param name one of {@link InhalerTables#names()}
   */
  public @Nullable InhalerTable inhalerTable(String name, Problems problems) {
    return InhalerTableReader.read(this, name, problems);
  }

  /** A table of inhaler footprints of the user's own. */
  public InhalerTable ownInhalerTable(CsvTable table, Problems problems) {
    return OwnInhalerTable.read(table, problems);
  }

  /** The changes of BNF codes of respiratory medicines. */
  public InhalerCodeChanges inhalerCodeChanges(Problems problems) {
    return InhalerCodeChanges.read(table("inhaler-code-changes.csv"), problems);
  }

  private CsvTable table(String file) {
    return CsvTable.of(folder.resolve(file), NAME + file);
  }
}
