package greenplan.factors.lint;

import greenplan.diagnostics.Problems;
import greenplan.factors.FactorLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder of sets with its catalogue and its list of accepted findings.
 *
 * @param folder where they are
 * @param name what messages call it
 * @param sets every set that could be read
 */
public record LintFolder(Path folder, String name, List<SetFolder> sets) {

  public LintFolder {
    sets = List.copyOf(sets);
  }

  /** Reads all sets of a folder; what cannot be read is reported. */
  public static LintFolder read(Path folder, String name, Problems problems) {
    List<SetFolder> sets = new ArrayList<>();
    for (String id : FactorLibrary.open(folder, problems).ids()) {
      sets.addAll(set(folder.resolve(id), name + "/" + id, problems));
    }
    return new LintFolder(folder, name, sets);
  }

  /** The same folder with one more set from elsewhere, which takes the place of its namesake. */
  public LintFolder with(SetFolder other) {
    List<SetFolder> all = new ArrayList<>(sets);
    all.removeIf(set -> set.id().equals(other.id()));
    all.add(other);
    return new LintFolder(folder, name, all);
  }

  /** The set in a folder; none after it has been reported as unreadable. */
  public static List<SetFolder> set(Path folder, String name, Problems problems) {
    return FactorLibrary.readSet(folder, name, problems)
        .map(set -> List.of(new SetFolder(folder, name, set)))
        .orElse(List.of());
  }

  /** The ids of all sets. */
  public Set<String> ids() {
    return sets.stream().map(SetFolder::id).collect(Collectors.toCollection(TreeSet::new));
  }

  Path catalogue() {
    return folder.resolve("activities.yaml");
  }

  String catalogueName() {
    return name + "/activities.yaml";
  }
}
