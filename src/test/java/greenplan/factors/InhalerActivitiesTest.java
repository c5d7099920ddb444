package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The activities of inhalers, against the tables of footprints and of products. */
class InhalerActivitiesTest {

  private static final Problems PROBLEMS = new Problems();
  private static final FactorData DATA = InhalerFiles.data(PROBLEMS);

  private static final Map<String, Placement> PLACEMENTS = placements();

  /** The placement of each factor by its id. */
  private static Map<String, Placement> placements() {
    Map<String, Placement> placements = new TreeMap<>();
    for (Activity activity : DATA.catalogue().all()) {
      if (activity.group().equals("Inhalers")) {
        Component use = activity.components("").get(0);
        assertThat(use.factor()).isEqualTo(activity.id() + ".use");
        placements.put(use.factor(), use.placement());
      }
    }
    return placements;
  }

  @Test
  @DisplayName("every factor of every table has an activity of its name, and there are no others")
  void oneForEachFactor() {
    Map<String, Placement> held = new TreeMap<>();
    for (String name : InhalerTables.names()) {
      FactorSet set = DATA.sets().set(InhalerTables.id(name)).orElseThrow();
      set.ids().forEach(id -> held.put(id, Objects.requireNonNull(PLACEMENTS.get(id), id)));
    }
    assertThat(PLACEMENTS).hasSize(34).isEqualTo(held);
  }

  @Test
  @DisplayName("metered dose inhalers are in the NHS Carbon Footprint, powder and mist are not")
  void placedByForm() {
    InhalerProducts products = DATA.inhalerProducts(PROBLEMS);
    for (String name : InhalerTables.names()) {
      InhalerTable table = InhalerFiles.table(name);
      products.all().forEach(product -> checkPlace(table, product.code(), product));
      for (String code : table.codes()) {
        checkPlace(table, code, products.find(code).orElseThrow());
      }
    }
    assertThat(PROBLEMS.sorted()).isEmpty();
  }

  private static void checkPlace(InhalerTable table, String code, InhalerProduct product) {
    EmissionFactor factor = table.find(code, product).orElse(null);
    if (factor != null) {
      Placement placement = Objects.requireNonNull(PLACEMENTS.get(factor.id()));
      boolean mdi = product.form().isMdi();
      assertThat(placement.nhs())
          .as(product.title())
          .isEqualTo(mdi ? NhsCategory.METERED_DOSE_INHALERS : NhsCategory.MEDICINES);
      assertThat(Boundary.NHS_CARBON_FOOTPRINT.includes(placement)).isEqualTo(mdi);
    }
  }
}
