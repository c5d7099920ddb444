package greenplan.cli;

import greenplan.clinical.gas.Gas;
import greenplan.clinical.gas.GasBase;
import greenplan.clinical.gas.GasSeries;
import greenplan.clinical.gas.GasYear;
import greenplan.clinical.gas.GasYearReader;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.FactorData;
import greenplan.factors.SetAbout;
import greenplan.report.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a file of anaesthetic gases to what its lines come to. */
final class GasesRun {

  private final Problems problems;
  private final FactorData data;
  private @Nullable String typed;

  GasesRun(Problems problems) {
    this.problems = problems;
    this.data = FactorData.open(Home.factors(), problems);
  }

  /** The year of a file, or of standard input for {@code -}; null after it was reported. */
  @Nullable GasYear year(String file, InputStream in) {
    if (!file.equals("-")) {
      return GasYearReader.read(Path.of(file), data, problems);
    }
    try {
      TextFile text = TextFile.read(in, "standard input", problems);
      typed = text == null ? "" : text.text();
      return text == null ? null : GasYearReader.read(text, data, problems);
    } catch (IOException e) {
      Origin origin = Origin.of(Source.ofText("standard input", ""));
      problems.add(Code.GP105, origin, "standard input cannot be read");
      return null;
    }
  }

  private static List<GasBase> bases(GasYear year) {
    return year.series().map(GasSeries::bases).orElse(List.of());
  }

  /** The sets of warming potentials: of this year, and those that bases were reported with. */
  private static List<SetAbout> sets(GasYear year) {
    return Stream.concat(
            Stream.of(year.set()), bases(year).stream().map(base -> base.asReported().set()))
        .distinct()
        .toList();
  }

  /** What the result was made from. */
  RunRecord record(GasYear year) {
    List<SetAbout> sets = sets(year);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("gwp", year.gwp());
    settings.put("from", year.period().from().toString());
    settings.put("to", year.period().to().toString());
    for (GasBase base : bases(year)) {
      settings.put("gwp." + base.file(), base.year().gwp());
      settings.put("reported_gwp." + base.file(), base.asReported().gwp());
    }
    for (Gas gas : year.gases()) {
      settings.put("kg_per_litre." + gas.id(), gas.kgPerLitre().toPlainString());
    }
    Map<String, String> hashes = new Hashes(Home.factors()).of(year.files(), sets, typed);
    List<String> warnings = problems.warnings().stream().map(FootprintRun::brief).toList();
    return new RunRecord(Version.number(), hashes, sets, settings, warnings);
  }
}
