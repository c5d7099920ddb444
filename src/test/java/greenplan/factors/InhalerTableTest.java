package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InhalerTableTest {

  private static final InhalerProducts PRODUCTS = InhalerFiles.products();
  private static final Path FOOTPRINTS = InhalerFiles.SAMPLE.resolve("../inhaler-footprints.csv");

  private static InhalerTable table(String name) {
    return InhalerFiles.table(name);
  }

  private static Optional<BigDecimal> kg(InhalerTable table, String code) {
    return table.find(code, PRODUCTS.find(code).orElse(null)).map(EmissionFactor::kgCo2e);
  }

  @Test
  @DisplayName("every name reads, says its basis and notes, and is per inhaler throughout")
  void allTables() {
    for (String name : InhalerTables.names()) {
      InhalerTable table = table(name);
      assertThat(table.name()).isEqualTo(name);
      assertThat(table.about().id()).isEqualTo(InhalerTables.id(name));
      assertThat(InhalerTables.name(table.about().id())).isEqualTo(name);
      assertThat(table.about().series()).isEqualTo(InhalerTables.SERIES);
      assertThat(table.about().gwpBasis()).isNotBlank();
      assertThat(table.about().notes()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(table.codes().isEmpty()).isNotEqualTo(table.classes().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iif, 0301011R0BEAIAP, 28.26",
    "iif, 0301011R0AAAPAP, 25.24",
    "iif, 0301011R0BIAHAP, 11.95",
    "iif, 0301011R0BXABCC, 3.75",
    "carbon-trust, 0301011R0BEAIAP, 28.262",
    "carbon-trust, 0302000N0BCACAZ, 0.898",
    "class-midpoints, 0301011R0BEAIAP, 25.26",
    "class-midpoints, 0301011R0BIAGBU, 9.87",
    "class-midpoints, 0302000C0BPABBF, 20.35",
    "class-midpoints, 0302000ABBCAAAB, 19.65",
    "class-midpoints, 0301020Q0BBACAC, 0.78",
    "propellant-ar5, 0302000N0BDABBK, 36.85", // 11 g x 3350
    "propellant-ar6, 0301020I0BBAJAN, 16.83", // 11 g x 1530
    "propellant-ar4, 0301020Q0BBACAC, 0" // no propellant, which is known
  })
  void finds(String name, String code, BigDecimal kg) {
    assertThat(kg(table(name), code)).hasValue(kg);
  }

  /** What a table does not hold is empty and never zero. */
  @ParameterizedTest
  @CsvSource({
    "iif, 0301011R0BZAAAP", // AirSalb: a salbutamol inhaler that the measure does not list
    "iif, 0302000C0BPABBF", // Clenil
    "iif, 0301011R0BWABCA", // a retired code; it enters through the code changes
    "carbon-trust, 0301011R0AAAPAP", // a generic is no certified product
    "class-midpoints, 0301011R0AAAPAP", // small or large: nobody knows
    "class-midpoints, 0301011R0BZAAAP",
    "class-midpoints, 0302000AABBAAAA", // triple therapy
    "propellant-ar5, 0302000K0BDADBB", // Symbicort pMDI: propellant not verified
    "class-midpoints, 0301030S0BKABAM", // a tablet
    "class-midpoints, 0399999X0AAAAAA" // unknown
  })
  void lacks(String name, String code) {
    assertThat(kg(table(name), code)).isEmpty();
  }

  @Test
  @DisplayName("the basket of the worked examples: 99,705 kg over 5,000 inhalers are 19.9410 each")
  void basket() {
    // 1,000 Ventolin x 28.26 = 28,260; 2,000 generic x 25.24 = 50,480; 1,500 Salamol x 11.95 =
    // 17,925; 300 Airomir x 9.72 = 2,916; 200 Easyhaler x 0.62 = 124; together 99,705
    Map<String, Integer> basket =
        Map.of(
            "0301011R0BEAIAP", 1000,
            "0301011R0AAAPAP", 2000,
            "0301011R0BIAFAP", 1500,
            "0301011R0BMAAAP", 300,
            "0301011R0BWAABZ", 200);
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Integer> line : basket.entrySet()) {
      BigDecimal each = kg(table("iif"), line.getKey()).orElseThrow();
      sum = sum.add(each.multiply(BigDecimal.valueOf(line.getValue())));
    }
    assertThat(sum).isEqualByComparingTo("99705");
  }

  private static final Pattern GRAMS =
      Pattern.compile(
          "([\\d.]+) g of HFC-(134a|227ea) x (\\d+); (?:middle of ([\\d.]+) and"
              + " ([\\d.]+) g; )?.+");

  @ParameterizedTest
  @CsvSource({"propellant-ar4", "propellant-ar5", "propellant-ar6"})
  @DisplayName("propellant: grams x warming potential of our own set, in every row")
  void gramsTimesPotential(String name) {
    Problems problems = new Problems();
    FactorData data = InhalerFiles.data(problems);
    FactorSet gwp = data.sets().set("ipcc-gwp-" + name.substring(11)).orElseThrow();
    FactorSet set = data.sets().set(InhalerTables.id(name)).orElseThrow();
    assertThat(set.ids()).hasSize(9);
    for (String id : set.ids()) {
      EmissionFactor factor = set.all(id).get(0);
      Matcher grams = GRAMS.matcher(factor.note());
      if (!grams.matches()) {
        assertThat(id).isIn("inhaler-class-dpi.use", "inhaler-class-smi.use");
        assertThat(factor.kgCo2e()).isZero();
        continue;
      }
      BigDecimal potential = gwp.all("hfc-" + grams.group(2) + ".gwp").get(0).kgCo2e();
      assertThat(new BigDecimal(grams.group(3))).isEqualByComparingTo(potential);
      BigDecimal mass = new BigDecimal(grams.group(1));
      assertThat(factor.kgCo2e()).isEqualByComparingTo(mass.multiply(potential).movePointLeft(3));
      if (grams.group(4) != null) {
        BigDecimal ends = new BigDecimal(grams.group(4)).add(new BigDecimal(grams.group(5)));
        assertThat(mass.add(mass)).isEqualByComparingTo(ends);
      }
    }
  }

  @Test
  @DisplayName("the shipped figures are those of the reference list, and no others by code")
  void trueToReference() throws IOException {
    assumeTrue(Files.exists(FOOTPRINTS), "the reference figures are not on this machine");
    Map<String, String> iif = new TreeMap<>();
    Map<String, String> certified = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOOTPRINTS)) {
      for (NamedCsvRecord row : reader) {
        String source = row.getField("source");
        if (source.startsWith("OpenPrescribing measure")) {
          iif.put(row.getField("bnf_code_prefix"), row.getField("kgco2e_per_inhaler"));
        } else if (source.startsWith("Carbon Trust")) {
          certified.put(row.getField("bnf_code_prefix"), row.getField("kgco2e_per_inhaler"));
        }
      }
    }
    assertThat(byCode("iif")).hasSize(18).isEqualTo(iif);
    assertThat(byCode("carbon-trust")).hasSize(11).isEqualTo(certified);
  }

  private static Map<String, String> byCode(String name) {
    InhalerTable table = table(name);
    Map<String, String> kg = new TreeMap<>();
    for (String code : table.codes()) {
      kg.put(code, table.find(code, null).orElseThrow().kgCo2e().toPlainString());
    }
    return kg;
  }

  @Test
  @DisplayName("generic salbutamol is an assumption: replaced in every table, and nothing else")
  void genericSalbutamol() {
    for (String name : InhalerTables.names()) {
      InhalerTable changed = table(name).withGenericSalbutamol(new BigDecimal("15.5"));
      for (String code : GenericSalbutamol.CODES) {
        EmissionFactor factor = changed.find(code, null).orElseThrow();
        assertThat(factor.kgCo2e()).isEqualByComparingTo("15.5");
        assertThat(factor.status()).isEqualTo("derived");
        assertThat(factor.note()).contains("11.95", "28.26");
      }
      assertThat(kg(changed, "0301011R0BEAIAP")).isEqualTo(kg(table(name), "0301011R0BEAIAP"));
      assertThat(kg(changed, "0301011R0AABUBU")).isEqualTo(kg(table(name), "0301011R0AABUBU"));
    }
  }

  @Test
  @DisplayName("the bounds of generic salbutamol are the figures of Salamol and Ventolin")
  void bounds() {
    InhalerTable iif = table("iif");
    assertThat(kg(iif, "0301011R0BIAFAP")).hasValue(GenericSalbutamol.LEAST);
    assertThat(kg(iif, "0301011R0BEAIAP")).hasValue(GenericSalbutamol.MOST);
    assertThat(GenericSalbutamol.isPossible(new BigDecimal("11.950"))).isTrue();
    assertThatThrownBy(() -> iif.withGenericSalbutamol(new BigDecimal("28.2601")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> iif.withGenericSalbutamol(new BigDecimal("11.9499")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a set's table of codes: a factor that the set lacks, a code that stands twice")
  void badCodes(@TempDir Path folder) throws IOException {
    Path set = Files.createDirectory(folder.resolve("inhalers-iif-2021"));
    for (String file : new String[] {"set.yaml", "factors.csv"}) {
      Files.copy(InhalerFiles.FOLDER.resolve("inhalers-iif-2021").resolve(file), set.resolve(file));
    }
    Files.writeString(
        set.resolve("codes.csv"),
        """
        bnf_code,factor
        0301011R0BEAIAP,inhaler-ventolin-evohaler.use
        0301011R0BIAFAP,inhaler-salamol-100.use
        0301011R0BIAFAP,inhaler-salamol-100.use
        0301011R0BIAFA,inhaler-salamol-100.use
        """);
    Files.writeString(folder.resolve("activities.yaml"), "activities: {}\n");
    Problems problems = new Problems();
    InhalerTable table = FactorData.open(folder, problems).inhalerTable("iif", problems);
    assertThat(InhalerFiles.texts(problems))
        .containsExactly(
            "GP402 emission-factors/inhalers-iif-2021/codes.csv:2:17 inhalers-iif-2021 has no"
                + " factor \"inhaler-ventolin-evohaler.use\" (did you mean"
                + " \"inhaler-ventolin-evohaler-100.use\" or"
                + " \"inhaler-ventolin-accuhaler-200.use\" or"
                + " \"inhaler-salbulin-novolizer-refill-100.use\"?)",
            "GP207 emission-factors/inhalers-iif-2021/codes.csv:4:1 \"0301011R0BIAFAP\" stands"
                + " already in line 3 (keep one of the two rows, so that nothing is decided by"
                + " their order)",
            "GP208 emission-factors/inhalers-iif-2021/codes.csv:5:1 \"0301011R0BIAFA\" is not a"
                + " BNF code (14 characters) (a presentation has 15 digits and capital letters, as"
                + " 0301011R0BEAIAP)");
    assertThat(Objects.requireNonNull(table).codes()).containsExactly("0301011R0BIAFAP");
  }

  @Test
  @DisplayName("a table of the user's own, with what is wrong in it")
  void ownTable(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    FactorData data = InhalerFiles.data(problems);
    InhalerTable own =
        data.ownInhalerTable(
            InhalerFiles.table(
                folder,
                """
                bnf_code,kgco2e_per_inhaler,source,title
                0302000C0BPABBF,17.3,local study,Clenil 100
                0301011R0BEAIAP,28.26 kg,local study,
                0301011R0BIAFAP,-1,local study,
                0301011R0BIAHAP,,local study,
                0301011R0BMAAAP,9.72,,
                0302000C0BPABBF,18,local study,
                0.3e15,1,local study,
                """),
            problems);
    assertThat(InhalerFiles.texts(problems))
        .containsExactly(
            "GP301 own.csv:3:17 \"28.26 kg\" is not a number (write digits with a point for"
                + " decimals, as in 1,234,567.8 or 0.5)",
            "GP511 own.csv:4:17 a footprint of -1 kg cannot be (what is saved elsewhere is no part"
                + " of a footprint)",
            "GP201 own.csv:5 the row has no kgco2e_per_inhaler",
            "GP510 own.csv:6 the row has no source (say where the figure was read)",
            "GP207 own.csv:7:1 \"0302000C0BPABBF\" stands already in line 2 (keep one of the two"
                + " rows, so that nothing is decided by their order)",
            "GP208 own.csv:8:1 \"0.3e15\" is not a BNF code (6 characters) (a presentation has 15"
                + " digits and capital letters, as 0301011R0BEAIAP)");
    assertThat(kg(own, "0302000C0BPABBF")).hasValue(new BigDecimal("17.3"));
    assertThat(own.name()).isEqualTo("own");
    assertThat(own.find("0302000C0BPABBF", null).orElseThrow().source()).isEqualTo("local study");
    assertThat(kg(own, "0301011R0AAAPAP")).isEmpty();
  }

  @Test
  @DisplayName("a table whose unit stands in another column name is refused, not converted")
  void otherUnit(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    InhalerTable own =
        InhalerFiles.data(problems)
            .ownInhalerTable(
                InhalerFiles.table(
                    folder, "bnf_code,gco2e_per_dose,source\n0302000C0BPABBF,94,local study\n"),
                problems);
    assertThat(InhalerFiles.texts(problems))
        .containsExactly(
            "GP205 own.csv:1 the column \"kgco2e_per_inhaler\" is missing",
            "GP206 own.csv:1:10 unknown column \"gco2e_per_dose\" (write one of: bnf_code,"
                + " kgco2e_per_inhaler, source, title)");
    assertThat(own.codes()).isEmpty();
  }
}
