package greenplan.cli;

import greenplan.clinical.inhaler.DeviceRule;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.prescribing.ReadFile;
import greenplan.diagnostics.Problems;
import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import greenplan.report.InhalersResult;
import greenplan.report.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a result of inhalers was made from. */
final class InhalersRecord {

  private InhalersRecord() {}

  static RunRecord of(
      InhalersResult result,
      List<String> files,
      TypedHash typed,
      InhalerOptions options,
      InhalerInputs inputs,
      Problems problems) {
    Inhalers inhalers = result.inhalers();
    List<SetAbout> sets = new ArrayList<>();
    result.means().forEach(mean -> sets.add(mean.table().about()));
    List<InputFile> all = new ArrayList<>(inputs.files());
    for (String file : files) {
      if (Files.isRegularFile(Path.of(file))) {
        all.add(InputFile.typed(Path.of(file)));
      }
    }
    Map<String, String> hashes = new Hashes(Home.factors()).ofInhalers(all, sets);
    if (files.contains("-")) {
      hashes.put("standard input", typed.hash());
    }
    List<String> warnings = problems.warnings().stream().map(FootprintRun::brief).toList();
    return new RunRecord(Version.number(), hashes, sets, settings(inhalers, options), warnings);
  }

  private static Map<String, String> settings(Inhalers inhalers, InhalerOptions options) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("footprints", inhalers.basis().table().name());
    if (options.generic() != null) {
      settings.put("generic_salbutamol_kgco2e", options.generic().toPlainString());
    }
    if (inhalers.organisation() != null) {
      settings.put("organisation", inhalers.organisation().code());
    }
    settings.put("most_devices_an_item", DeviceRule.LIMIT.toPlainString());
    for (ReadFile file : inhalers.files()) {
      settings.put(
          "rows." + file.name().substring(file.name().lastIndexOf('/') + 1),
          Long.toString(file.rows()));
    }
    return settings;
  }
}
