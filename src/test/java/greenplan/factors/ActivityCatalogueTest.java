package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.diagnostics.Problems;
import greenplan.units.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped catalogue: complete, consistent with the factors, and placed as the NHS places it.
 */
class ActivityCatalogueTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("greenplan.home", "."), "emission-factors");
  private static final String FILE = "emission-factors/activities.yaml";

  private static final Problems PROBLEMS = new Problems();
  private static final ActivityCatalogue CATALOGUE =
      CatalogueReader.read(FOLDER.resolve("activities.yaml"), FILE, PROBLEMS);
  private static final FactorLibrary LIBRARY = FactorLibrary.open(FOLDER, PROBLEMS);

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String NEWEST_FULL = "desnz-2025";
  private static final Unit GROSS = Unit.of("kWh (gross CV)");

  /** One purpose of an activity with what it causes. */
  private record Use(Activity activity, String purpose, List<Component> components) {
    List<Component> required() {
      return components.stream().filter(c -> !c.isOptional()).toList();
    }
  }

  private static List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    for (Activity activity : CATALOGUE.all()) {
      activity.components().forEach((p, c) -> uses.add(new Use(activity, p, c)));
    }
    return uses;
  }

  @Test
  @DisplayName("it reads without a problem, and so do the sets that it names")
  void readsWithoutProblem() {
    assertThat(CATALOGUE.all()).hasSizeGreaterThan(500);
    uses().forEach(use -> use.components().forEach(c -> assertThat(setsWith(c)).isNotNull()));
    assertThat(PROBLEMS.sorted()).isEmpty();
  }

  @Test
  @DisplayName("a name means one activity, and is plain lower-case words")
  void namesAreUnique() {
    List<String> names = new ArrayList<>();
    for (Activity activity : CATALOGUE.all()) {
      names.add(activity.id());
      names.addAll(activity.aliases());
    }
    assertThat(names).doesNotHaveDuplicates().allMatch(n -> ID.matcher(n).matches());
    assertThat(CATALOGUE.all()).extracting(Activity::title).doesNotHaveDuplicates();
    assertThat(CATALOGUE.all())
        .extracting(Activity::group)
        .containsOnly(
            "Energy",
            "Fleet",
            "Travel",
            "Anaesthetic gases",
            "Inhalers",
            "Refrigerants",
            "Water",
            "Waste",
            "Materials",
            "Freight",
            "Spend",
            "Declared");
  }

  @Test
  @DisplayName("an activity has components, each named once, or is open and has none")
  void componentsOrOpen() {
    for (Activity activity : CATALOGUE.all()) {
      assertThat(activity.components().isEmpty()).as(activity.id()).isEqualTo(activity.isOpen());
    }
    for (Use use : uses()) {
      assertThat(use.components())
          .as("%s %s", use.activity().id(), use.purpose())
          .isNotEmpty()
          .extracting(Component::id)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("every factor and every warming potential stands in a set of its series")
  void everyFactorExists() {
    for (Use use : uses()) {
      for (Component component : use.components()) {
        assertThat(setsWith(component)).as("%s", component).isNotEmpty();
        assertThat(component.gwp().isEmpty() || holds("ipcc-gwp-ar5", component.gwp()))
            .as("%s", component)
            .isTrue();
      }
    }
  }

  @Test
  @DisplayName("an amount fits all components: one edition holds them all, per one kind of unit")
  void unitsAreShared() {
    for (Use use : uses()) {
      List<Component> required = use.required();
      FactorSet set = newestWithAll(required);
      Set<String> kinds = kinds(set, required.get(0));
      required.forEach(component -> kinds.retainAll(kinds(set, component)));
      assertThat(kinds).as("%s %s", use.activity().id(), use.purpose()).isNotEmpty();
    }
  }

  @Test
  @DisplayName("a plain kWh means gross calorific value exactly where factors are gross and net")
  void plainKwh() {
    for (Use use : uses()) {
      FactorSet set = newestWithAll(use.required());
      boolean perCalorificValue =
          use.required().stream()
              .allMatch(c -> set.all(c.factor()).stream().anyMatch(f -> f.unit().equals(GROSS)));
      assertThat(use.activity().plainKwh())
          .as(use.activity().id())
          .isEqualTo(perCalorificValue ? GROSS : null);
    }
  }

  @ParameterizedTest
  @CsvSource({"2015, 2", "2016, 4", "2020, 4", "2021, 5", "2025, 5"})
  @DisplayName("electricity has four components from 2016, and biogenic CO2 from 2021")
  void electricity(int year, int components) {
    Activity electricity = find("electricity");
    assertThat(electricity.components(""))
        .filteredOn(c -> holds("desnz-" + year, c.factor()))
        .hasSize(components);
    assertThat(electricity.components("")).filteredOn(c -> !c.isOptional()).hasSize(4);
    assertThat(electricity.components("")).filteredOn(Component::isContractual).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "small-battery-electric-car",
        "medium-battery-electric-car",
        "large-battery-electric-car",
        "average-battery-electric-car",
        "small-plug-in-hybrid-car",
        "average-plug-in-hybrid-car"
      })
  @DisplayName("an electric car has the same emissions in the fleet as on business, in more places")
  void electricCars(String id) {
    BigDecimal fleet = perKm(id, "fleet", "2025");
    assertThat(find(id).components("fleet")).hasSize(4);
    assertThat(perKm(id, "business-travel", "2025"))
        .isCloseTo(fleet, within(new BigDecimal("0.00002")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          electricity                           |                 | generation transmission-and-distribution well-to-tank well-to-tank-of-transmission-and-distribution outside-of-scopes
          green-tariff-electricity              |                 | generation transmission-and-distribution well-to-tank well-to-tank-of-transmission-and-distribution outside-of-scopes
          onsite-renewable-electricity          |                 | generation
          third-party-renewable-electricity     |                 | generation
          exported-electricity                  |                 | avoided-elsewhere
          exported-heat                         |                 | avoided-elsewhere
          natural-gas                           |                 | combustion well-to-tank
          mains-gas                             |                 | combustion well-to-tank
          chp-gas                               |                 | combustion well-to-tank
          gas-oil                               |                 | combustion well-to-tank
          red-diesel                            |                 | combustion well-to-tank
          burning-oil                           |                 | combustion well-to-tank
          kerosene                              |                 | combustion well-to-tank
          fuel-oil                              |                 | combustion well-to-tank
          lpg                                   |                 | combustion well-to-tank
          propane                               |                 | combustion well-to-tank
          butane                                |                 | combustion well-to-tank
          coal                                  |                 | combustion well-to-tank
          wood-pellets                          |                 | combustion well-to-tank outside-of-scopes
          wood-chips                            |                 | combustion well-to-tank outside-of-scopes
          wood-logs                             |                 | combustion well-to-tank outside-of-scopes
          biogas                                |                 | combustion well-to-tank outside-of-scopes
          chp-biogas                            |                 | combustion well-to-tank outside-of-scopes
          landfill-gas                          |                 | combustion well-to-tank outside-of-scopes
          district-heat                         |                 | generation distribution-losses well-to-tank well-to-tank-of-distribution
          steam                                 |                 | generation distribution-losses well-to-tank well-to-tank-of-distribution
          hot-water                             |                 | generation distribution-losses well-to-tank well-to-tank-of-distribution
          diesel                                |                 | combustion well-to-tank outside-of-scopes
          petrol                                |                 | combustion well-to-tank outside-of-scopes
          hvo                                   |                 | combustion well-to-tank outside-of-scopes
          vehicle-charging                      |                 | generation transmission-and-distribution well-to-tank well-to-tank-of-transmission-and-distribution outside-of-scopes
          small-petrol-car                      | fleet           | exhaust well-to-tank
          small-petrol-car                      | business-travel | travel well-to-tank
          medium-diesel-car                     | grey-fleet      | travel well-to-tank
          large-hybrid-car                      | commuting       | travel well-to-tank
          average-car                           | patient-travel  | travel well-to-tank
          average-car                           | visitor-travel  | travel well-to-tank
          average-lpg-car                       | fleet           | exhaust well-to-tank
          average-cng-car                       | fleet           | exhaust well-to-tank
          medium-plug-in-hybrid-car             | fleet           | exhaust charging charging-transmission-and-distribution well-to-tank
          average-battery-electric-car          | fleet           | exhaust charging charging-transmission-and-distribution well-to-tank
          average-battery-electric-car          | grey-fleet      | travel well-to-tank
          average-diesel-van                    | fleet           | exhaust well-to-tank
          average-battery-electric-van          | fleet           | exhaust charging charging-transmission-and-distribution well-to-tank
          average-diesel-van                    | freight         | travel well-to-tank
          average-motorbike                     | commuting       | travel well-to-tank
          hgv                                   | fleet           | exhaust well-to-tank
          refrigerated-hgv                      | freight         | travel well-to-tank
          taxi-regular                          | business-travel | travel well-to-tank
          taxi-black-cab                        | patient-travel  | travel well-to-tank
          bus-local-average                     | commuting       | travel well-to-tank
          coach                                 | business-travel | travel well-to-tank
          national-rail                         | commuting       | travel well-to-tank
          light-rail-and-tram                   | visitor-travel  | travel well-to-tank
          london-underground                    | business-travel | travel well-to-tank
          international-rail                    |                 | travel well-to-tank
          ferry-foot-passenger                  | patient-travel  | travel well-to-tank
          flight-domestic-average               |                 | travel well-to-tank
          flight-short-haul-economy             |                 | travel well-to-tank
          flight-short-haul-economy             | business-travel | travel well-to-tank
          flight-short-haul-economy-without-rf  |                 | travel well-to-tank
          flight-short-haul-business            |                 | travel well-to-tank
          flight-long-haul-premium-economy      |                 | travel well-to-tank
          flight-long-haul-first                | patient-travel  | travel well-to-tank
          homeworking                           |                 | energy-at-home
          homeworking-office-equipment          |                 | energy-at-home
          homeworking-heating                   |                 | energy-at-home
          nitrous-oxide                         |                 | release
          nitrous-oxide-mixture                 |                 | release
          entonox                               |                 | release
          desflurane                            |                 | release
          isoflurane                            |                 | release
          sevoflurane                           |                 | release
          ventolin-evohaler                     |                 | use
          generic-salbutamol                    |                 | use
          salamol                               |                 | use
          inhaler-class-ics-pmdi                |                 | use
          dry-powder-inhaler                    |                 | use
          soft-mist-inhaler                     |                 | use
          r410a                                 |                 | release
          refrigerant-r410a                     |                 | release
          r134a                                 |                 | release
          r32                                   |                 | release
          r404a                                 |                 | release
          sf6                                   |                 | release
          water-supply                          |                 | supply
          water-treatment                       |                 | treatment
          commercial-and-industrial-waste-landfill | | treatment
          landfill-waste                        |                 | treatment
          energy-from-waste                     |                 | treatment
          recycled-waste                        |                 | treatment
          domestic-waste-landfill               |                 | treatment
          food-waste-anaerobic-digestion        |                 | treatment
          food-waste-composting                 |                 | treatment
          weee-mixed-waste-landfill             |                 | treatment
          weee-recycling                        |                 | treatment
          clinical-waste-high-temperature-incineration     | | treatment
          clinical-waste-alternative-treatment             | | treatment
          clinical-waste-low-temperature-incineration-low  | | treatment
          clinical-waste-low-temperature-incineration-high | | treatment
          paper                                 |                 | production
          paper-recycled                        |                 | production
          freight-hgv                           |                 | transport
          freight-train                         |                 | transport
          spend-medicines                       |                 | supply-chain
          spend-medical-devices                 |                 | supply-chain
          spend-health-care                     |                 | supply-chain
          spend-agency-staff                    |                 | supply-chain
          """)
  @DisplayName("what a trust reports is there, with every part of it")
  void coverage(String name, String purpose, String components) {
    assertThat(find(name).components(purpose == null ? "" : purpose))
        .extracting(Component::id)
        .containsExactly(components.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"spend", "other", "declared-emissions"})
  @DisplayName("what is in no list can be stated by the line itself")
  void open(String name) {
    assertThat(find(name).isOpen()).isTrue();
  }

  @Test
  @DisplayName("every waste route, gas and spend price that is published has its activity")
  void nothingPublishedIsLeftOut() {
    Set<String> used = new HashSet<>();
    uses().forEach(use -> use.components().forEach(c -> used.add(c.factor())));
    Pattern wanted =
        Pattern.compile(
            "[a-z0-9-]+-waste\\.(landfill|combustion|closed-loop|open-loop|composting"
                + "|anaerobic-digestion|re-use)|hospital-waste\\..*|homeworking\\..*|water\\..*"
                + "|(car|motorbike|hgv|bus|taxi|ferry|flight)-.*|.*-rail\\..*|.*\\.freight"
                + "|[a-z0-9-]+\\.release");
    // The government figures of these two are replaced by a stated warming potential.
    Set<String> replaced = Set.of("nitrous-oxide.release", "isoflurane.release");
    for (String id : LIBRARY.ids()) {
      if (id.startsWith("desnz-") || id.startsWith("hospital-")) {
        assertThat(LIBRARY.set(id).orElseThrow().factors().keySet())
            .filteredOn(f -> wanted.matcher(f).matches() && !replaced.contains(f))
            .isSubsetOf(used);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          natural-gas                  |                 | combustion    | 1 | stationary-combustion         | fossil-fuels               | CF
          natural-gas                  |                 | well-to-tank  | 3 | fuel-and-energy               | energy-well-to-tank        | CF
          chp-gas                      |                 | combustion    | 1 | stationary-combustion         | fossil-fuels               | CF
          wood-pellets                 |                 | combustion    | 1 | stationary-combustion         | nhs-facilities             | CF
          wood-pellets                 |                 | outside-of-scopes | outside-of-scopes | | |
          r410a                        |                 | release       | 1 | fugitive                      | nhs-facilities             | CF
          nitrous-oxide                |                 | release       | 1 | fugitive                      | anaesthetic-gases          | CF
          nitrous-oxide-mixture        |                 | release       | 1 | fugitive                      | anaesthetic-gases          | CF
          desflurane                   |                 | release       | 1 | fugitive                      | anaesthetic-gases          | CF
          ventolin-evohaler            |                 | use           | 3 | purchased-goods-and-services  | metered-dose-inhalers      | CF
          airomir-autohaler            |                 | use           | 3 | purchased-goods-and-services  | metered-dose-inhalers      | CF
          ventolin-accuhaler           |                 | use           | 3 | purchased-goods-and-services  | medicines                  | CF+
          soft-mist-inhaler            |                 | use           | 3 | purchased-goods-and-services  | medicines                  | CF+
          diesel                       |                 | combustion    | 1 | mobile-combustion             | nhs-fleet                  | CF
          average-diesel-van           | fleet           | exhaust       | 1 | mobile-combustion             | nhs-fleet                  | CF
          average-battery-electric-car | fleet           | charging      | 2 | purchased-electricity         | nhs-fleet                  | CF
          average-battery-electric-car | fleet           | charging-transmission-and-distribution | 3 | fuel-and-energy | energy-well-to-tank | CF
          electricity                  |                 | generation    | 2 | purchased-electricity         | electricity                | CF
          electricity                  |                 | transmission-and-distribution | 3 | fuel-and-energy | energy-well-to-tank      | CF
          electricity                  |                 | well-to-tank  | 3 | fuel-and-energy               | energy-well-to-tank        | CF
          electricity                  |                 | well-to-tank-of-transmission-and-distribution | 3 | fuel-and-energy | energy-well-to-tank | CF
          electricity                  |                 | outside-of-scopes | outside-of-scopes | | |
          onsite-renewable-electricity |                 | generation    | 2 | purchased-electricity         | electricity                | CF
          exported-electricity         |                 | avoided-elsewhere | memo | | |
          district-heat                |                 | generation    | 2 | purchased-heat                | fossil-fuels               | CF
          district-heat                |                 | distribution-losses | 3 | fuel-and-energy         | energy-well-to-tank        | CF
          small-petrol-car             | grey-fleet      | travel        | 3 | business-travel               | business-travel            | CF
          national-rail                | business-travel | well-to-tank  | 3 | business-travel               | business-travel            | CF
          flight-long-haul-economy     |                 | travel        | 3 | business-travel               | business-travel            | CF
          commercial-and-industrial-waste-landfill |     | treatment     | 3 | waste                         | waste                      | CF
          clinical-waste-high-temperature-incineration | | treatment     | 3 | waste                         | waste                      | CF
          water-supply                 |                 | supply        | 3 | purchased-goods-and-services  | water                      | CF
          water-treatment              |                 | treatment     | 3 | waste                         | water                      | CF
          spend-medicines              |                 | supply-chain  | 3 | purchased-goods-and-services  | medicines                  | CF+
          spend-medical-devices        |                 | supply-chain  | 3 | purchased-goods-and-services  | medical-devices            | CF+
          spend-catering               |                 | supply-chain  | 3 | purchased-goods-and-services  | food-and-catering          | CF+
          spend-legal                  |                 | supply-chain  | 3 | purchased-goods-and-services  | business-services          | CF+
          spend-computers              |                 | supply-chain  | 3 | purchased-goods-and-services  | ict                        | CF+
          spend-chemicals              |                 | supply-chain  | 3 | purchased-goods-and-services  | manufacturing              | CF+
          paper                        |                 | production    | 3 | purchased-goods-and-services  | manufacturing              | CF+
          spend-construction           |                 | supply-chain  | 3 | capital-goods                 | construction               | CF+
          freight-hgv                  |                 | transport     | 3 | upstream-transport            | freight-transport          | CF+
          spend-health-care            |                 | supply-chain  | 3 | purchased-goods-and-services  | commissioned-services      | CF+
          average-car                  | commuting       | travel        | 3 | commuting                     | staff-commuting            | CF+
          homeworking                  |                 | energy-at-home | 3 | commuting                    | staff-commuting            | CF+
          average-car                  | patient-travel  | travel        | nhs-only |                        | patient-and-visitor-travel | CF+
          bus-local-average            | visitor-travel  | well-to-tank  | nhs-only |                        | patient-and-visitor-travel | CF+
          """)
  @DisplayName("emissions are counted where the NHS and the GHG Protocol count them")
  void placements(
      String name,
      String purpose,
      String component,
      String scope,
      String ghg,
      String nhs,
      String boundary) {
    Placement placement =
        find(name).components(purpose == null ? "" : purpose).stream()
            .filter(c -> c.id().equals(component))
            .findFirst()
            .orElseThrow()
            .placement();
    assertThat(placement.scope().id()).isEqualTo(scope);
    assertThat(placement.ghgId()).isEqualTo(ghg == null ? "" : ghg);
    assertThat(placement.nhsId()).isEqualTo(nhs == null ? "" : nhs);
    assertThat(Boundary.NHS_CARBON_FOOTPRINT.includes(placement)).isEqualTo("CF".equals(boundary));
    assertThat(Boundary.NHS_CARBON_FOOTPRINT_PLUS.includes(placement)).isEqualTo(boundary != null);
    assertThat(Boundary.GHG_PROTOCOL.includes(placement)).isEqualTo(ghg != null);
  }

  @Test
  @DisplayName("what is in a scope has an NHS category; biogenic CO2 and exports have no place")
  void everyPlacementIsWhole() {
    for (Use use : uses()) {
      for (Component component : use.components()) {
        Placement placement = component.placement();
        boolean counted = placement.scope().isGhgProtocol() || placement.scope() == Scope.NHS_ONLY;
        assertThat(placement.nhs() != null)
            .as("%s %s", use.activity().id(), component)
            .isEqualTo(counted);
        assertThat(placement.ghg() != null).isEqualTo(placement.scope().isGhgProtocol());
        assertThat(component.factor().endsWith(".outside-of-scopes"))
            .isEqualTo(placement.scope() == Scope.OUTSIDE_OF_SCOPES);
      }
    }
  }

  @Test
  @DisplayName("litres of mains gas are refused, as a slip for cubic metres")
  void mainsGas() {
    assertThat(CATALOGUE.all())
        .filteredOn(activity -> activity.refused().contains(Unit.of("L")))
        .extracting(Activity::id)
        .containsExactly("natural-gas", "chp-gas", "natural-gas-100-mineral");
  }

  @Test
  @DisplayName("a litre of the mixture holds half the nitrous oxide of a litre of pure gas")
  void mixture() {
    assertThat(kilogramsInLitre("nitrous-oxide")).isEqualTo("0.0018728");
    assertThat(kilogramsInLitre("nitrous-oxide-mixture").multiply(BigDecimal.valueOf(2)))
        .isEqualByComparingTo(kilogramsInLitre("nitrous-oxide"));
  }

  @ParameterizedTest
  @CsvSource({
    "desflurane-240-ml, gwp-sdu, 893.1",
    "desflurane-240-ml, ipcc-gwp-ar5, 629.4",
    "desflurane-240-ml, ipcc-gwp-ar6, 910.6",
    "desflurane-240-ml, gwp-rcoa, 956.4",
    "isoflurane-250-ml, gwp-sdu, 190.7",
    "isoflurane-250-ml, ipcc-gwp-ar6, 201.6",
    "isoflurane-250-ml, gwp-rcoa, 211.3",
    "sevoflurane-250-ml, gwp-sdu, 49.5",
    "sevoflurane-250-ml, ipcc-gwp-ar6, 74.2",
    "sevoflurane-250-ml, gwp-rcoa, 78.0"
  })
  @DisplayName("a bottle of each agent has the emissions that are known for it")
  void bottles(String product, String set, BigDecimal kgCo2e) throws IOException {
    NamedCsvRecord row =
        products().stream().filter(r -> r.getField("id").equals(product)).findFirst().orElseThrow();
    Component release = find(row.getField("activity")).components("").get(0);
    BigDecimal gwp = LIBRARY.set(set).orElseThrow().all(release.gwp()).get(0).kgCo2e();
    BigDecimal litres = new BigDecimal(row.getField("contents")).movePointLeft(3);
    assertThat(
            litres
                .multiply(kilogramsInLitre(row.getField("activity")))
                .multiply(gwp)
                .setScale(1, RoundingMode.HALF_UP))
        .isEqualTo(kgCo2e);
  }

  @Test
  @DisplayName("a cylinder or bottle holds a volume of an activity that knows its weight")
  void containers() throws IOException {
    assertThat(products()).extracting(r -> r.getField("id")).doesNotHaveDuplicates();
    for (NamedCsvRecord row : products()) {
      Activity activity = find(row.getField("activity"));
      assertThat(activity.id()).isEqualTo(row.getField("activity"));
      assertThat(row.getField("container")).isIn("cylinder", "bottle");
      assertThat(new BigDecimal(row.getField("contents"))).isPositive();
      assertThat(Unit.of(row.getField("unit")).isKindOf(activity.conversions().get(0).from()))
          .isTrue();
      assertThat(row.getField("source")).isNotBlank();
    }
  }

  private static List<NamedCsvRecord> products() throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("medical-gas-products.csv"))) {
      return reader.stream().toList();
    }
  }

  private static Activity find(String name) {
    return CATALOGUE.find(name).orElseThrow(() -> new AssertionError("no activity " + name));
  }

  private static BigDecimal kilogramsInLitre(String activity) {
    StatedConversion conversion = find(activity).conversions().get(0);
    assertThat(conversion.from()).isEqualTo(Unit.of("L"));
    assertThat(conversion.to()).isEqualTo(Unit.of("kg"));
    return conversion.by();
  }

  /** The sum of a purpose per km, without well-to-tank. */
  private static BigDecimal perKm(String id, String purpose, String edition) {
    FactorSet set = LIBRARY.set("desnz-" + edition).orElseThrow();
    return find(id).components(purpose).stream()
        .filter(c -> !c.id().equals("well-to-tank"))
        .flatMap(c -> set.all(c.factor()).stream())
        .filter(f -> f.unit().equals(Unit.of("km")))
        .map(EmissionFactor::kgCo2e)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Collection<String> setsWith(Component component) {
    return sets(component.series()).filter(id -> holds(id, component.factor())).toList();
  }

  private static boolean holds(String set, String factor) {
    return !LIBRARY.set(set).orElseThrow().all(factor).isEmpty();
  }

  private static Stream<String> sets(String series) {
    return LIBRARY.ids().stream().filter(id -> id.equals(series) || id.startsWith(series + "-"));
  }

  /** The newest full edition if it holds all factors, or else the newest that does. */
  private static FactorSet newestWithAll(List<Component> components) {
    Stream<String> newestFirst = sets(components.get(0).series()).sorted(Comparator.reverseOrder());
    return Stream.concat(Stream.of(NEWEST_FULL), newestFirst)
        .filter(id -> components.stream().allMatch(c -> holds(id, c.factor())))
        .findFirst()
        .flatMap(LIBRARY::set)
        .orElseThrow(() -> new AssertionError("no edition has all of " + components));
  }

  private static Set<String> kinds(FactorSet set, Component component) {
    Set<String> kinds = new HashSet<>();
    set.all(component.factor()).forEach(factor -> kinds.add(factor.unit().kind()));
    return kinds;
  }
}
