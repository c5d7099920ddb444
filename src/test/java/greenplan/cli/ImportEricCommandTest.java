package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small made-up returns with every spelling and every defect that real ones have. */
class ImportEricCommandTest {

  private static final String KEYS = "Organisation Code,Organisation Name,Site Code,Site Name,";
  private static final String SITE = "RX1,ANY TRUST,RX101,ANY HOSPITAL,";

  @TempDir private Path folder;

  /** The scenario of RX1 in a file with these columns and values. */
  private String scenario(String columns, String values) throws IOException {
    Outcome outcome = run(KEYS + columns + "\n" + SITE + values + "\n");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return written("rx1-2016-17.yaml");
  }

  private Outcome run(String csv, String... options) throws IOException {
    return run(csv.getBytes(StandardCharsets.UTF_8), options);
  }

  private Outcome run(byte[] csv, String... options) throws IOException {
    Path file = Files.write(folder.resolve("sites.csv"), csv);
    List<String> args = new ArrayList<>(List.of("import", "eric", file.toString()));
    args.addAll(List.of("-o", folder.resolve("out").toString(), "--year", "2016/17"));
    args.addAll(options.length == 0 ? List.of("--all") : List.of(options));
    return Program.run(args.toArray(String[]::new));
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private static String line(String item, String activity, String amount) {
    return "  RX101-" + item + ":\n    activity: " + activity + "\n    amount: " + amount + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Electricity consumed (kWh)|electricity|electricity",
        "Electricity consumed - utility (kWh)|electricity|electricity",
        "Electricity consumed - local (kWh)|electricity-local|electricity",
        "Electricity consumed - renewable (kWh)|renewable-electricity|green-tariff-electricity",
        "Electricity consumed - green energy tariff (kWh)|green-tariff-electricity|green-tariff-electricity",
        "Electricity consumed - third party owned renewable (kWh)|third-party-renewable|third-party-renewable-electricity",
        "Electrical energy output of owned onsite renewables (kWh)|onsite-renewable|onsite-renewable-electricity",
        "Electricity - green electricity consumed (kWh)|green-tariff-electricity|green-tariff-electricity",
        "Electricity - trust owned solar consumed (kWh)|onsite-renewable|onsite-renewable-electricity",
        "Electricity - third party owned solar consumed (kWh)|third-party-renewable|third-party-renewable-electricity",
        "Electricity - other renewables consumed (kWh)|renewable-electricity|green-tariff-electricity",
        "Electricity - other consumed (kWh)|electricity-other|electricity",
        "Gas consumed - utility (kWh)|gas|natural-gas",
        "Gas consumed (kWh)|gas|natural-gas",
        "Oil  consumed - utility (kWh)|oil|gas-oil",
        "Coal consumed (kWh)|coal|coal",
        "Steam consumed - local (kWh)|steam|district-heat",
        "Hot water consumed (kWh)|hot-water|district-heat",
        "Non-fossil fuel consumed - renewable (kWh)|renewable-fuel|wood-pellets",
        "Non-fossil fuel - renewable consumed (kWh)|renewable-fuel|wood-pellets",
        "Total exported electricity for the site (kWh)|exported-electricity|exported-electricity",
        "Exported thermal energy (kWh)|exported-heat|exported-heat",
      })
  void energyOfEveryYearIsFound(String header, String item, String activity) throws IOException {
    assertThat(scenario(header, "\"1,234,567.8\""))
        .contains(line(item, activity, "1,234,567.8 kWh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Landfill disposal volume (Tonnes)|landfill|commercial-and-industrial-waste-landfill",
        "Landfill disposal waste weight (Tonnes)|landfill|commercial-and-industrial-waste-landfill",
        "Incineration disposal volume (Tonnes)|incineration|clinical-waste-high-temperature-incineration",
        "High temperature disposal waste weight (Tonnes)|incineration|clinical-waste-high-temperature-incineration",
        "Clinical waste volume (Tonnes)|clinical-waste|clinical-waste-high-temperature-incineration",
        "Special waste volume (Tonnes)|special-waste|clinical-waste-high-temperature-incineration",
        "Non burn treatment (alternative treatment plant) disposal waste weight (Tonnes)|alternative-treatment|clinical-waste-alternative-treatment",
        "Waste electrical and electronic equipment (WEEE) weight (Tonnes)|electrical-waste|weee-mixed-waste-open-loop",
        "Waste reycling volume (Tonnes)|recycling|recycled-waste",
        "Waste recycling volume (Tonnes)|recycling|recycled-waste",
        "Other recovery volume (Tonnes)|other-recovery|commercial-and-industrial-waste-combustion",
      })
  void wasteOfEveryYearIsFound(String header, String item, String activity) throws IOException {
    assertThat(scenario(header, "12.5")).contains(line(item, activity, "12.5 t"));
  }

  @Test
  void waterIsSuppliedAndTreatedAndEachHasItsCost() throws IOException {
    String columns = "Water cost (£),Sewage cost (£),Water volume (including borehole) (m3)";
    assertThat(scenario(columns, "\"12,000\",9000,8000"))
        .contains(line("water-supply", "water-supply", "8,000 m3"))
        .contains(line("water-treatment", "water-treatment", "8,000 m3"))
        .contains("    cost: £12,000\n")
        .contains("    cost: £9,000\n    note: The return has no sewage;")
        .contains("    quality: estimated\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gross internal floor area (m²)",
        "Gross internal site floor area (m²)",
        "Gross internal floor area (m2)"
      })
  void floorAreaIsADenominator(String header) throws IOException {
    assertThat(scenario(header + ",Gas consumed (kWh)", "\"84,176\",1"))
        .endsWith("denominators:\n  floor-area: 84,176 m2\n");
  }

  @Test
  void codesOfTrustsAreCodesOfOrganisations() throws IOException {
    Outcome outcome =
        run("Trust Code,Trust Name,Site Code,Site Name,Gas consumed (kWh)\nRX1,A,RX101,B,5\n");
    assertThat(outcome.code()).isZero();
    assertThat(written("rx1-2016-17.yaml")).contains("title: A 2016/17\n", "amount: 5 kWh\n");
  }

  @Test
  void filesInTheEncodingOfWindowsAreRead() throws IOException {
    String csv =
        KEYS
            + "Gross internal floor area (m²),Water cost (£),"
            + "Water volume (including borehole) (m³)\nRX1,SAINT RÉMY,RX101,A,100,30,20\n";
    assertThat(run(csv.getBytes(Charset.forName("windows-1252"))).code()).isZero();
    assertThat(written("rx1-2016-17.yaml"))
        .contains("organisation: SAINT RÉMY\n", "amount: 20 m3", "cost: £30", "floor-area: 100 m2");
  }

  /** Gas 100, CHP fuel 60: a part of it. Gas 100, CHP fuel 160: beside it. */
  @Test
  void fuelOfHeatAndPowerIsAPartOfTheGasUnlessItIsMore() throws IOException {
    String columns = "Gas consumed (kWh),Fossil energy input to CHP system/s (kWh)";
    assertThat(scenario(columns, "100,60"))
        .doesNotContain("chp-gas")
        .contains("is taken as a part of the gas")
        .contains("RX101.");
    Files.delete(folder.resolve("out/rx1-2016-17.yaml"));
    assertThat(scenario(columns, "100,160"))
        .contains(line("gas", "natural-gas", "100 kWh"), line("chp-gas", "chp-gas", "160 kWh"))
        .contains("is more than all gas");
  }

  @Test
  void wholeIsLeftOutWhereItsPartsAreGiven() throws IOException {
    String columns = "Electricity consumed (kWh),Electricity - other consumed (kWh)";
    assertThat(scenario(columns, "900,700"))
        .contains(line("electricity-other", "electricity", "700 kWh"))
        .doesNotContain("900");
  }

  @Test
  void zerosBlanksAndNotApplicableMakeNoLine() throws IOException {
    String columns =
        "Gas consumed (kWh),Oil consumed (kWh),Coal consumed (kWh),Steam consumed (kWh)";
    assertThat(scenario(columns, "7,0,Not Applicable,"))
        .contains("amount: 7 kWh")
        .contains("Values of zero, which make no line: 1.")
        .contains("RX101, blank or not applicable: coal, steam.")
        .doesNotContain("activity: coal", "activity: gas-oil", "activity: district-heat");
  }

  @Test
  void negativeAndUnreadableValuesAreReportedWhereTheyStand() throws IOException {
    Outcome outcome =
        run(
            KEYS
                + "Gas consumed (kWh),Oil consumed (kWh),Coal consumed (kWh)\n"
                + SITE
                + "-22.94,#REF!,5\n");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("warning[GP607] gas is negative: -22.94", "sites.csv:2:34")
        .contains("\"#REF!\" is not a number", "sites.csv:2:41");
    assertThat(written("rx1-2016-17.yaml"))
        .contains("RX101, negative or no number and left out: gas, oil.");
  }

  @Test
  void rowsOfNinesAreKeptAsEstimates() throws IOException {
    String scenario = scenario("Other recovery volume (Tonnes)", "9999");
    assertThat(scenario)
        .contains(
            "amount: 9,999 t", "quality: estimated", "note: \"The return says a row of nines");
  }

  @Test
  void sameSiteCodeInTwoOrganisationsIsNotTwice() throws IOException {
    String csv =
        KEYS + "Gas consumed (kWh)\nRX1,A,AGGRE,AGGREGATE SITE,1\nRX2,B,AGGRE,AGGREGATE SITE,2\n";
    assertThat(run(csv).code()).isZero();
    assertThat(written("rx1-2016-17.yaml")).contains("AGGRE-gas:", "amount: 1 kWh");
    assertThat(written("rx2-2016-17.yaml")).contains("AGGRE-gas:", "amount: 2 kWh");
  }

  @Test
  void sameSiteTwiceIsAnError() throws IOException {
    Outcome outcome = run(KEYS + "Gas consumed (kWh)\n" + SITE + "1\n" + SITE + "2\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP207] the site RX101 of RX1 stands twice");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void namesAreTrimmedAndQuotedWhereYamlNeedsIt() throws IOException {
    String csv =
        KEYS + "Gas consumed (kWh)\nRX1,\"A: B \"\"C\"\" #1\",RX101,  ST MARY'S & ST JOHN,1\n";
    assertThat(run(csv).code()).isZero();
    assertThat(written("rx1-2016-17.yaml"))
        .contains("organisation: \"A: B \\\"C\\\" #1\"\n", "    name: ST MARY'S & ST JOHN\n");
    Outcome footprint = Program.run("footprint", folder.resolve("out/rx1-2016-17.yaml").toString());
    assertThat(footprint.out()).contains("A: B \"C\" #1");
  }

  @Test
  void columnsThatAreMissingOrNotKnownAreSaid() throws IOException {
    String scenario = scenario("Gas consumed (kWh),Hydrogen consumed (kWh)", "1,2");
    assertThat(scenario)
        .contains("The file has no column of electricity, water-supply, floor-area.")
        .contains("not known and not read: \"Hydrogen consumed (kWh)\".");
  }

  @Test
  void rowsWithoutCodesAreLeftOutAndSaid() throws IOException {
    Outcome outcome =
        run(KEYS + "Gas consumed (kWh)\n" + SITE + "1\nTotal,,,,99\n../x,E,RX102,F,3\n");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("sites.csv:3", "sites.csv:4", "no usable organisation");
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**rx1-2016-17.yaml");
    assertThat(folder.resolve("x-2016-17.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n",
        "Organisation Code,Site Code\nRX1,RX101\n",
        "Organisation Code,Number of sites\nRX1,4\n",
        "",
        "Organisation Code,Site Code,Gas consumed (kWh)\n"
      })
  void aFileThatIsNotOfSitesIsAnError(String csv) throws IOException {
    Outcome outcome = run(csv);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP205]");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void unknownOrganisationIsAnErrorWithTheNearest() throws IOException {
    Outcome outcome = run(KEYS + "Gas consumed (kWh)\n" + SITE + "1\n", "--organisation", "RX7");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP408]", "\"RX7\"", "did you mean \"RX1\"?");
  }

  @Test
  void onlyTheOrganisationsThatAreAskedForAreWrittenAndSpokenOf() throws IOException {
    String csv = KEYS + "Gas consumed (kWh)\n" + SITE + "1\nRX2,B,RX201,C,-7654321098\n";
    Outcome outcome = run(csv, "--organisation", "rx1");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).doesNotContain("7654321098", "RX2");
    assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**rx2*");
  }

  @Test
  void filesThatAreThereAreReplacedOnlyByForce() throws IOException {
    String csv = KEYS + "Gas consumed (kWh)\n" + SITE + "1\n";
    assertThat(run(csv).code()).isZero();
    Outcome again = run(csv);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("error[GP108]", "rx1-2016-17.yaml", "--force");
    assertThat(run(csv, "--all", "--force", "--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void trustsGiveNames() throws IOException {
    Path trusts = folder.resolve("trusts.csv");
    Files.writeString(trusts, "Trust Code,Trust Name\nRX1,NAME OF THE TRUST\nRX9,NO SITES\n");
    String csv = "Trust Code,Site Code,Gas consumed (kWh)\nRX1,RX101,1\n";
    Outcome outcome = run(csv, "--all", "--trusts", trusts.toString());
    assertThat(outcome.err()).contains("Trusts without sites in the file: RX9.");
    assertThat(written("rx1-2016-17.yaml")).contains("organisation: NAME OF THE TRUST\n");
  }

  @Test
  void aFileOfSitesIsNoFileOfTrusts() throws IOException {
    String csv = KEYS + "Gas consumed (kWh)\n" + SITE + "1\n";
    Outcome outcome = run(csv, "--all", "--trusts", folder.resolve("sites.csv").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP205] this is not a file of ERIC trusts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016/18", "2016", "last"})
  void theYearMustBeAFinancialYear(String year) {
    Outcome outcome = Program.run("import", "eric", "x.csv", "--all", "-o", "y", "--year", year);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--year", year);
  }

  @Test
  void missingFileIsAnError() {
    Outcome outcome =
        Program.run("import", "eric", "no-such.csv", "--all", "-o", "y", "--year", "2016/17");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP105]", "no-such.csv");
  }

  @Test
  void aFileWhereAFolderIsNeededIsAnError() throws IOException {
    Files.writeString(folder.resolve("out"), "");
    Outcome outcome = run(KEYS + "Gas consumed (kWh)\n" + SITE + "1\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("out\" cannot be made");
  }

  @Test
  void importAloneShowsHowItIsUsed() {
    assertThat(Program.run("import").out()).contains("eric");
    assertThat(Program.run("import", "eric", "--help").out()).contains("--organisation");
  }
}
