package greenplan.factors.lint;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorSet;
import java.nio.file.Path;
import java.util.List;

/**
 * A set of factors and the folder that it was read from.
 *
 * @param folder holds {@code set.yaml} and {@code factors.csv}
 * @param name what messages call the folder
 * @param set what was read
 */
public record SetFolder(Path folder, String name, FactorSet set) {

  String id() {
    return set.about().id();
  }

  Path factors() {
    return folder.resolve("factors.csv");
  }

  String factorsName() {
    return name + "/factors.csv";
  }

  /** The description of the set as a whole. */
  Origin description() {
    return Origin.of(Source.ofFile(folder.resolve("set.yaml"), name + "/set.yaml"));
  }

  long size() {
    return set.factors().values().stream().mapToLong(List::size).sum();
  }
}
