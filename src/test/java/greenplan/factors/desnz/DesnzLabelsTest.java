package greenplan.factors.desnz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesnzLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UK electricity | Electricity generated > Electricity: UK | kWh | electricity.generation
          Transmission and distribution | T&D- UK electricity > Electricity: UK | kWh \
          | electricity.transmission-and-distribution
          WTT- UK electricity | UK electricity (generation) > Electricity: UK | kWh \
          | electricity.well-to-tank
          WTT- UK electricity | UK electricity (T&D) > Electricity: UK | kWh \
          | electricity.well-to-tank-of-transmission-and-distribution
          Outside of scopes | Electricity generated > Electricity: UK | kWh \
          | electricity.outside-of-scopes
          Fuels | Gaseous fuels > Natural gas | kWh (Gross CV) | natural-gas.combustion
          Fuels | Liquid fuels > Diesel (average biofuel blend) | litres \
          | diesel-average-blend.combustion
          Outside of scopes | Forecourt fuels containing biofuel > Diesel (average biofuel blend) \
          | litres | diesel-average-blend.outside-of-scopes
          Bioenergy | Biogas > Landfill gas | kWh | landfill-gas.combustion
          Heat and steam | Heat and steam > District heat and steam | kWh \
          | district-heat-and-steam.generation
          Transmission and distribution | Distribution - district heat & steam > 5% loss | kWh \
          | district-heat-and-steam.distribution-losses
          WTT- heat and steam | District heat & steam distribution > 5% loss | kWh \
          | district-heat-and-steam.well-to-tank-of-distribution
          Passenger vehicles | Cars (by size) > Small car > Petrol | miles | car-small-petrol.owned
          Passenger vehicles | Cars (by market segment) > Upper medium > Diesel | km \
          | car-segment-upper-medium-diesel.owned
          Business travel- land | Cars (by size) > Average car > Unknown | km \
          | car-average-unknown-fuel.business-travel
          UK electricity for EVs | Vans > Average (up to 3.5 tonnes) > Battery Electric Vehicle \
          | km | van-average-battery-electric.charging-electricity
          Delivery vehicles | HGV (all diesel) > Rigid (>3.5 - 7.5 tonnes) > 50% Laden | km \
          | hgv-rigid-3-5-to-7-5-t-50-percent-laden.owned
          Freighting goods | Vans > Average (up to 3.5 tonnes) > Diesel | tonne.km \
          | van-average-diesel.freight
          Business travel- air | Flights > Domestic, to/from UK > Average passenger > With RF \
          | passenger.km | flight-domestic-average-passenger.with-rf
          Business travel- land | Bus > Local bus (not London) | passenger.km \
          | bus-local-not-london.business-travel
          Business travel- sea | Ferry > Average (all passenger) | passenger.km \
          | ferry-average-passenger.business-travel
          Water supply | Water supply | cubic metres | water.supply
          Waste disposal | Refuse > Commercial and industrial waste > Landfill | tonnes \
          | commercial-and-industrial-waste.landfill
          Waste disposal | Electrical items > WEEE - large > Open-loop | tonnes \
          | weee-large-waste.open-loop
          Waste disposal | Paper > Paper and board: paper > Closed-loop | tonnes \
          | paper-waste.closed-loop
          Material use | Paper > Paper and board: paper > Primary material production | tonnes \
          | paper.primary-production
          Refrigerant & other | R410A | kg | r410a.release
          Refrigerant & other | HCFE-235da2 | kg | isoflurane.release
          Homeworking | Homeworking (office equipment + heating) | per FTE Working Hour \
          | homeworking.total
          Spend-based SIC multipliers | SIC 21 > Basic pharmaceutical products \
          | GBP (basic prices of that year, excl. VAT) | spend.sic-21-pharmaceuticals
          """)
  @DisplayName("a label of the publisher has one id here")
  void labelHasId(String category, String path, String uom, String id) {
    assertThat(idOf(category, path, uom)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Refrigerant & other | R403a | R403A
          Bioenergy | Biofuel > Renewable Petrol | Biofuel > Renewable petrol
          Bioenergy | Biofuel > Biodiesel (from tallow) | Biofuel > Biodiesel ME (from tallow)
          Bioenergy | Biofuel > Biomethane | Biofuel > Biomethane (compressed)
          Waste disposal | Refuse > Municipal waste > Combustion \
          | Refuse > Household residual waste > Incineration with Energy Recovery
          Waste disposal | Other > Glass > Closed loop | Other > Glass > Closed-loop
          Waste disposal | Plastic > Plastics: PET (incl. forming) > Open loop \
          | Plastic > Plastics: PET (incl. forming) > Open-loop
          WTT- business travel- air | Flights > Domestic, to/from UK > Average passenger > With RF \
          | WTT- flights > Domestic, to/from UK > Average passenger > Without RF
          UK electricity | Electricity generated > Electricity: UK > 2021 \
          | Electricity generated > Electricity: UK
          Bioenergy | Biogas > Biogas > kWh | Biogas
          Water treatment | Water treatment | WATER  TREATMENT
          Refrigerant & other | Kyoto protocol - standard > Sulphur hexafluoride (SF6) \
          | Sulphur hexafluoride (SF6)
          Refrigerant & other | Kyoto protocol- blends > R404A | Kyoto protocol - blends > R404A
          WTT- fuels | WTT- gaseous fuels > Natural gas | Gaseous fuels > Natural gas
          """)
  @DisplayName("two spellings of one label have the same id")
  void spellingsShareId(String category, String one, String other) {
    assertThat(idOf(category, one, "kg")).isEqualTo(idOf(category, other, "kg"));
  }

  @Test
  @DisplayName("spaces that cannot be seen, blank levels and case do not matter")
  void invisibleDrift() {
    var name =
        DesnzLabels.identify(
            " uk  Electricity ",
            List.of("Electricity generated ", "Electricity:\u00a0UK", "", "  ", "2023"),
            "KWH ");
    assertThat(name).contains(new FactorName("electricity.generation", "kWh"));
  }

  @ParameterizedTest
  @CsvSource({
    "kWh (Gross CV), kWh (gross CV)",
    "kWh (Net CV), kWh (net CV)",
    "litres, L",
    "cubic metres, m3",
    "million litres, million litres",
    "tonnes, t",
    "miles, mi",
    "per FTE Working Hour, FTE.hour"
  })
  @DisplayName("the publisher's unit becomes our symbol")
  void unitBecomesSymbol(String uom, String symbol) {
    assertThat(DesnzLabels.identify("Fuels", List.of("Natural gas"), uom))
        .map(FactorName::unit)
        .contains(symbol);
  }

  @Test
  @DisplayName("pounds of different years are different units")
  void poundsNameTheirYear() {
    assertThat(new FactorName("spend.sic-86-human-health", "GBP").inPricesOf(2019).unit())
        .isEqualTo("GBP 2019");
  }

  @Test
  @DisplayName("what is not known is not guessed")
  void unknownIsEmpty() {
    assertThat(DesnzLabels.identify("Hotel stay", List.of("Hotel stay", "UK"), "Room per night"))
        .isEmpty();
    assertThat(DesnzLabels.identify("Fuels", List.of("Natural gas"), "therms")).isEmpty();
    assertThat(DesnzLabels.identify("Fuels", List.of("", "2023"), "kWh")).isEmpty();
    assertThat(DesnzLabels.identify("Material use", List.of("Other", "Glass"), "tonnes")).isEmpty();
  }

  @Test
  @DisplayName("products that may differ keep ids of their own")
  void differentProductsStayApart() {
    Set<String> ids =
        Stream.of("Biodiesel", "Biodiesel HVO", "Bio Petrol", "Renewable petrol", "Bioethanol")
            .map(label -> idOf("Bioenergy", "Biofuel > " + label, "litres"))
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(5);
    assertThat(idOf("Material use", "Electrical items > WEEE - large > Re-used", "tonnes"))
        .isNotEqualTo(
            idOf(
                "Material use", "Electrical items > Electrical items - large > Re-used", "tonnes"));
  }

  private static String idOf(String category, String path, String uom) {
    return DesnzLabels.identify(category, List.of(path.split(" > ", -1)), uom)
        .map(FactorName::id)
        .orElse("none");
  }
}
