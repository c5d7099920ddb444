package greenplan.cli;

import greenplan.clinical.inhaler.InhalerBasis;
import greenplan.clinical.inhaler.InhalerStudy;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.MonthRow;
import greenplan.clinical.inhaler.Networks;
import greenplan.clinical.inhaler.Organisation;
import greenplan.clinical.inhaler.Patients;
import greenplan.clinical.inhaler.SwitchModel;
import greenplan.clinical.inhaler.SwitchPlan;
import greenplan.clinical.inhaler.SwitchResult;
import greenplan.clinical.inhaler.TableMean;
import greenplan.clinical.prescribing.Prescribed;
import greenplan.clinical.prescribing.PrescribingFile;
import greenplan.clinical.prescribing.PrescribingReader;
import greenplan.clinical.prescribing.ReadProgress;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorData;
import greenplan.factors.InhalerTable;
import greenplan.report.InhalersResult;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From files of prescribing data to what is shown of inhalers. */
final class InhalersRun {

  /** What is read: medicines of asthma and lungs, and mannitol, which is inhaled too. */
  private static final List<String> RESPIRATORY = List.of("0301", "0302", "0303", "0307000R0");

  private final InhalerOptions options;
  private final Problems problems;
  private final InhalerInputs inputs;

  InhalersRun(InhalerOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
    FactorData data = FactorData.open(Home.factors(), problems);
    this.inputs = new InhalerInputs(options, data, problems);
  }

  InhalerInputs inputs() {
    return inputs;
  }

  /** What is shown; null after it was reported what is wrong. */
  @Nullable InhalersResult result(List<String> files, InputStream in, ReadProgress progress) {
    InhalerBasis basis = inputs.basis();
    Networks networks = inputs.networks();
    Patients patients = inputs.patients();
    SwitchPlan plan = basis == null ? null : inputs.switches(basis);
    Prescribed prescribed =
        PrescribingReader.read(typed(files, in), RESPIRATORY, progress, problems);
    if (prescribed == null || basis == null || problems.hasErrors()) {
      return null;
    }
    InhalerStudy study = new InhalerStudy(prescribed, basis, networks, patients);
    Inhalers inhalers = narrowed(study);
    return inhalers == null ? null : shown(inhalers, plan);
  }

  private static List<PrescribingFile> typed(List<String> files, InputStream in) {
    List<PrescribingFile> typed = new ArrayList<>();
    for (String file : files) {
      typed.add(
          file.equals("-")
              ? PrescribingFile.of(in, "standard input")
              : PrescribingFile.of(Path.of(file), file.replace('\\', '/')));
    }
    return typed;
  }

  private @Nullable Inhalers narrowed(InhalerStudy study) {
    String code = options.organisation();
    if (code.isEmpty()) {
      return study.all();
    }
    Organisation organisation = study.organisations().get(code);
    if (organisation == null) {
      problems.add(
          Code.GP402,
          option("--organisation", code),
          "no organisation of the code \"" + code + "\" prescribed anything",
          Nearest.hint(code, study.organisations().keySet()));
      return null;
    }
    return study.within(organisation);
  }

  private @Nullable InhalersResult shown(Inhalers inhalers, @Nullable SwitchPlan plan) {
    MonthRow base = base(inhalers.months());
    if (base == null) {
      return null;
    }
    InhalerWarnings.add(inhalers, problems);
    SwitchResult switches = plan == null ? null : new SwitchModel(inhalers).result(plan, problems);
    return problems.hasErrors()
        ? null
        : new InhalersResult(inhalers, base, means(inhalers), switches);
  }

  private @Nullable MonthRow base(List<MonthRow> months) {
    String wanted = options.baseMonth();
    for (MonthRow row : months) {
      if (wanted.isEmpty() || row.month().equals(wanted)) {
        return row;
      }
    }
    problems.add(
        Code.GP402,
        option("--base-month", wanted),
        "the month \"" + wanted + "\" was not read",
        Nearest.hintOrAll(wanted, months.stream().map(MonthRow::month).toList()));
    return null;
  }

  /** The mean by every table, the chosen one first. */
  private List<TableMean> means(Inhalers inhalers) {
    List<TableMean> means = new ArrayList<>();
    means.add(TableMean.of(inhalers, inhalers.basis().table()));
    for (InhalerTable table : inputs.published()) {
      if (!table.name().equals(inhalers.basis().table().name())) {
        means.add(TableMean.of(inhalers, table));
      }
    }
    return means;
  }

  private static Origin option(String name, String value) {
    return Origin.of(Source.ofText(name, value));
  }
}
