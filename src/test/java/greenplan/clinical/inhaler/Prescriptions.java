package greenplan.clinical.inhaler;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.clinical.prescribing.Prescribed;
import greenplan.clinical.prescribing.PrescribingFile;
import greenplan.clinical.prescribing.PrescribingReader;
import greenplan.clinical.prescribing.ReadProgress;
import greenplan.diagnostics.Problems;
import greenplan.factors.FactorData;
import greenplan.factors.InhalerTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Prescribing data of a test, row by row. */
final class Prescriptions {

  private static final String HEADER =
      "YEAR_MONTH,REGIONAL_OFFICE_NAME,REGIONAL_OFFICE_CODE,ICB_NAME,ICB_CODE,PCO_NAME,PCO_CODE,"
          + "PRACTICE_NAME,PRACTICE_CODE,BNF_CODE,BNF_DESCRIPTION,QUANTITY,ITEMS,TOTAL_QUANTITY\n";

  private final StringBuilder rows = new StringBuilder(HEADER);

  /** Adds a row of practice A1 of one ICB in September 2025. */
  Prescriptions row(String code, int quantity, int items) {
    return row("202509", "A1", code, quantity, items);
  }

  /** Adds a row; the first letter of the practice names its ICB. */
  Prescriptions row(String month, String practice, String code, int quantity, int items) {
    String icb = practice.substring(0, 1);
    rows.append(month).append(",Region,Y1,Icb ").append(icb).append(",Q").append(icb);
    rows.append(",Sub ").append(icb).append(",").append(icb).append("9900,Practice ");
    rows.append(practice).append(',').append(practice).append(',').append(code).append(",Name of ");
    rows.append(code).append(',').append(quantity).append(',').append(items).append(',');
    rows.append((long) quantity * items).append('\n');
    return this;
  }

  Prescribed read() {
    Problems problems = new Problems();
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    PrescribingFile file = PrescribingFile.of(new ByteArrayInputStream(bytes), "rows");
    Prescribed read =
        PrescribingReader.read(List.of(file), List.of("03"), ReadProgress.NONE, problems);
    assertThat(problems.sorted()).isEmpty();
    return Objects.requireNonNull(read);
  }

  /** What the rows come to by a published table. */
  Inhalers study(String table) {
    return new InhalerStudy(read(), basis(table), Networks.none(), Patients.none()).all();
  }

  static InhalerBasis basis(String table) {
    Problems problems = new Problems();
    FactorData data = data(problems);
    InhalerTable chosen = Objects.requireNonNull(data.inhalerTable(table, problems));
    InhalerTable listed = Objects.requireNonNull(data.inhalerTable("iif", problems));
    InhalerBasis basis =
        new InhalerBasis(
            data.inhalerProducts(problems), chosen, listed, data.inhalerCodeChanges(problems));
    assertThat(problems.sorted()).isEmpty();
    return basis;
  }

  static FactorData data(Problems problems) {
    return FactorData.open(Program.HOME.resolve("emission-factors"), problems);
  }
}
