package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InhalerProductsTest {

  private static final String HEADER =
      "code,title,form,unit,pack,refill,ingredients,class,source\n";
  private static final InhalerProducts SHIPPED = InhalerFiles.products();

  private static InhalerProduct shipped(String code) {
    return SHIPPED.find(code).orElseThrow();
  }

  @Test
  @DisplayName("the shipped table reads without a problem, one row for each code")
  void reads() {
    Problems problems = new Problems();
    InhalerProducts products = InhalerFiles.data(problems).inhalerProducts(problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(products.all()).hasSizeGreaterThan(180);
    assertThat(products.all()).extracting(InhalerProduct::code).isSorted().doesNotHaveDuplicates();
  }

  /** Brands have no row of their own unless something differs from their generic. */
  @ParameterizedTest
  @CsvSource({
    "0302000C0BPABBF, pMDI, ics-pmdi", // Clenil Modulite 100: generic 0302000C0AABFBF
    "0302000N0BCAEBF, pMDI, ics-laba-pmdi-hfc134a", // Seretide 125 Evohaler
    "0302000N0BDABBK, pMDI, ics-laba-pmdi-hfc227ea", // Flutiform 250/10, not in the 2019 list
    "0302000ABBDAAAB, pMDI, ics-laba-pmdi-hfc134a", // beclometasone/formoterol, code of 2026
    "0302000ABBBAAAA, DPI, dpi", // its powder inhaler, Fostair NEXThaler
    "0302000AABBAAAA, pMDI, triple-pmdi", // Trimbow, code of 2025
    "0302000AABBACAC, DPI, dpi", // Trimbow NEXThaler, code of 2025
    "0301011ABBBAAA0, pMDI, triple-pmdi", // Trimbow before: a code without a generic link
    "0302000Z0BBAAAA, DPI, dpi", // Trelegy, code of 2024
    "0302000V0BCAAA0, DPI, dpi", // Trelegy before
    "0301011R0BEAIAP, pMDI, saba-large-pmdi", // Ventolin Evohaler
    "0301011R0BIAFAP, pMDI, saba-small-pmdi", // Salamol, the same generic
    "0301011R0BZAAAP, pMDI, saba-pmdi", // AirSalb: propellant not verified
    "0301011R0AAAPAP, pMDI, saba-generic-pmdi", // nobody knows the brand
    "0301011R0BMABBU, BAI, saba-small-pmdi", // Airomir Autohaler
    "0301020Q0BBACAC, SMI, smi", // Spiriva Respimat: listed as pressurised in 2019
    "0302000K0AAAMAM, DPI, dpi", // Budesonide/Formoterol_InhaB/A, which is a powder
    "0301040V0BBAAAA, DPI, dpi", // Duaklir Genuair
  })
  void findsFormAndClass(String code, String form, String footprintClass) {
    InhalerProduct product = shipped(code);
    assertThat(product.form().id()).isEqualTo(form);
    assertThat(product.footprintClass()).isEqualTo(footprintClass);
  }

  @Test
  @DisplayName("an old code whose link points to another product's generic has a row of its own")
  void wrongLinks() {
    // 0302000K0BIABBC (Fobumix Easyhaler, corrected in 2020) links to the generic ...AABCBC, which
    // is not its own; ...BFABAC (Budelin refill) likewise to ...AAACAC.
    assertThat(shipped("0302000K0BIABBC").form()).isEqualTo(InhalerForm.DRY_POWDER);
    assertThat(SHIPPED.find("0302000K0BDAEBC")).isEmpty();
    assertThat(shipped("0302000K0BFABAC").refill()).isTrue();
    assertThat(SHIPPED.find("0302000K0AAACAC")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0301020Q0BCAAAD, 30", // Braltus
    "0301020S0BBAAAA, 30", // Seebri
    "0301040Y0BBAAAA, 30", // Ultibro
    "0301020Q0AAABAB, 30", // tiotropium capsules without device
  })
  void capsulesHaveAPack(String code, BigDecimal pack) {
    assertThat(shipped(code).unit()).isEqualTo(InhalerUnit.CAPSULE);
    assertThat(shipped(code).pack()).isEqualTo(pack);
  }

  @Test
  @DisplayName("a pack size that nobody verified is not guessed")
  void packNotVerified() {
    assertThat(shipped("0301011X0BBAAAA").unit()).isEqualTo(InhalerUnit.CAPSULE);
    assertThat(shipped("0301011X0BBAAAA").pack()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0301011R0BIADAX", // Salamol Steri-Neb, by its generic
    "0301030S0BKABAM", // Uniphyllin: the whole section 0301030
    "0303020G0AAABAB", // montelukast: the whole section 0303020
    "21010230102", // Volumatic, 11 characters
  })
  void noInhaler(String code) {
    InhalerProduct product = shipped(code);
    assertThat(product.form().isInhaler()).isFalse();
    assertThat(product.footprintClass()).isEmpty();
    assertThat(product.ingredients()).isZero();
  }

  @Test
  void unknownIsEmpty() {
    assertThat(SHIPPED.find("0301011R0ZZZZZZ")).isEmpty();
    assertThat(SHIPPED.find("0301")).isEmpty();
    assertThat(SHIPPED.find("")).isEmpty();
    assertThat(SHIPPED.find("2.11E+10")).isEmpty();
  }

  @Test
  @DisplayName("every class is one of the table of footprints, or one of those without a figure")
  void classesAreKnown() {
    Set<String> classes = new TreeSet<>(Set.of("saba-generic-pmdi", "saba-pmdi", "triple-pmdi"));
    classes.addAll(Set.of("ics-laba-pmdi-other", "other-pmdi"));
    classes.addAll(InhalerFiles.table("class-midpoints").classes());
    Set<String> used = new TreeSet<>();
    SHIPPED.all().stream()
        .filter(product -> product.form().isInhaler())
        .forEach(product -> used.add(product.footprintClass()));
    assertThat(used).isEqualTo(classes);
  }

  @Test
  @DisplayName("the forms are those of the dm+d list of 2019, soft mist inhalers put right")
  void agreesWithRegister() throws IOException {
    Path list = InhalerFiles.SAMPLE.resolve("inhaler-form-routes-2019.csv");
    assumeTrue(Files.exists(list), "the reference data are not on this machine");
    Map<String, String> classes =
        Map.of("pMDI", "MDI", "BAI", "MDI", "DPI", "DPI", "SMI", "SMI", "none", "none");
    List<String> differ = new ArrayList<>();
    for (NamedCsvRecord row : rows(list)) {
      String code = row.getField("bnf_code");
      String form = SHIPPED.find(code).map(p -> classes.get(p.form().id())).orElse("unknown");
      if (!form.equals(row.getField("device_class"))) {
        differ.add(code + " " + form);
      }
    }
    assertThat(differ).isEmpty();
  }

  @Test
  @DisplayName("the four practices prescribed 2,690 devices: 7,098 units of which 4,560 capsules")
  void countsTheSample() throws IOException {
    Path file = InhalerFiles.SAMPLE.resolve("epd_201709_four_practices.csv");
    assumeTrue(Files.exists(file), "the reference data are not on this machine");
    BigDecimal units = BigDecimal.ZERO;
    BigDecimal capsules = BigDecimal.ZERO;
    BigDecimal packs = BigDecimal.ZERO;
    for (NamedCsvRecord row : rows(file)) {
      String code = row.getField("BNF_CODE");
      if (code.matches("030[123].*") && shipped(code).form().isInhaler()) {
        BigDecimal quantity = new BigDecimal(row.getField("TOTAL_QUANTITY"));
        units = units.add(quantity);
        if (shipped(code).unit() == InhalerUnit.CAPSULE) {
          capsules = capsules.add(quantity);
          packs = packs.add(quantity.divide(Objects.requireNonNull(shipped(code).pack())));
        }
      }
    }
    assertThat(units).isEqualByComparingTo("7098");
    assertThat(capsules).isEqualByComparingTo("4560");
    assertThat(units.subtract(capsules).add(packs)).isEqualByComparingTo("2690");
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.ISO_8859_1)) {
      return reader.stream().toList();
    }
  }

  @Test
  @DisplayName("a product of the user's own wins over the shipped one, exact code over generic")
  void ownProducts(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    InhalerProducts own =
        SHIPPED.add(
            InhalerFiles.table(
                folder,
                HEADER
                    + "0301011R0BEAIAP,Ventolin of 2026,pMDI,device,200,no,1,saba-hfc152a,me\n"
                    + "0301020,Anything,none,,,,,,me\n"),
            problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(own.find("0301011R0BEAIAP").orElseThrow().footprintClass())
        .isEqualTo("saba-hfc152a");
    assertThat(own.find("0301020I0AAANAN").orElseThrow().form()).isEqualTo(InhalerForm.PMDI);
    assertThat(own.find("0301020X0AAANAN").orElseThrow().title()).isEqualTo("Anything");
    assertThat(shipped("0301011R0BEAIAP").footprintClass()).isEqualTo("saba-large-pmdi");
  }

  @Test
  @DisplayName("every mistake of a table is reported in one run, with its line and column")
  void mistakes(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    InhalerProducts own =
        InhalerProducts.read(
            InhalerFiles.table(
                folder,
                HEADER
                    + "0301011R0BEAIA,Ventolin,pMDI,device,200,no,1,saba-large-pmdi,me\n"
                    + "301011R0BEAIAP,Ventolin,MDI,device,200,no,1,saba-large-pmdi,me\n"
                    + "0301011R0BEAIAP,,pMDI,devices,0,maybe,4,,\n"
                    + "0301020Q0AAAAAA,Tiotropium,DPI,capsule,thirty,no,1,dpi,me\n"
                    + "0301020S0AAAAAA,Seebri,DPI,capsule,30,no,1,dpi,me\n"
                    + "0301020S0AAAAAA,Seebri,DPI,capsule,30,no,1,dpi,me\n"
                    + ",Nothing,none,,,,,,me\n"),
            problems);
    assertThat(InhalerFiles.texts(problems))
        .containsExactly(
            "GP208 own.csv:2:1 \"0301011R0BEAIA\" is not a BNF code (14 characters) (write 15"
                + " digits and capital letters, or the first 2, 4, 6, 7, 9 or 11)",
            "GP208 own.csv:3:1 \"301011R0BEAIAP\" is not a BNF code (14 characters) (write 15"
                + " digits and capital letters, or the first 2, 4, 6, 7, 9 or 11)",
            "GP204 own.csv:3:25 unknown form \"MDI\" (did you mean \"pMDI\"?)",
            "GP201 own.csv:4 a product has no title",
            "GP201 own.csv:4 an inhaler has no class",
            "GP510 own.csv:4 the row has no source (say where the figure was read)",
            "GP204 own.csv:4:23 unknown unit \"devices\" (did you mean \"device\"?)",
            "GP501 own.csv:4:31 a pack of 0 cannot be (write how many capsules or doses go with"
                + " one device, or leave it empty)",
            "GP204 own.csv:4:33 unknown refill \"maybe\" (write one of: yes, no)",
            "GP204 own.csv:4:39 unknown ingredients \"4\" (write one of: 1, 2, 3)",
            "GP301 own.csv:5:40 \"thirty\" is not a number (write digits with a point for decimals,"
                + " as in 1,234,567.8 or 0.5)",
            "GP207 own.csv:7:1 \"0301020S0AAAAAA\" stands already in line 6 (keep one of the two"
                + " rows, so that nothing is decided by their order)",
            "GP201 own.csv:8 the row has no code");
    assertThat(own.all()).extracting(InhalerProduct::code).containsExactly("0301020S0AAAAAA");
  }

  @Test
  @DisplayName("the generic of a generic is itself, and a brand's generic is found by its link")
  void genericCodes() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      StringBuilder code = new StringBuilder();
      while (code.length() < BnfCode.LENGTH) {
        code.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
      }
      String generic = BnfCode.generic(code.toString());
      assertThat(generic).hasSize(15).startsWith(code.substring(0, 9) + "AA");
      assertThat(BnfCode.generic(generic)).isEqualTo(generic);
    }
    assertThat(BnfCode.generic("0301011R0BEAIAP")).isEqualTo("0301011R0AAAPAP");
  }
}
