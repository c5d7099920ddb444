package greenplan.scenario.peer;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.InputFile;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.scenario.plan.Named;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads with whom a scenario compares. What the table holds is looked at when it is compared. */
public final class PeersReader {

  private final BiFunction<Fields, String, @Nullable InputFile> files;
  private final Problems problems;

  private PeersReader(BiFunction<Fields, String, @Nullable InputFile> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * The comparisons, in order; those without a table that can be read are left out.
   *
   * @param files gives the file that a key names; null after what is wrong has been reported
   */
  public static List<DeclaredPeers> read(
      Fields scenario, BiFunction<Fields, String, @Nullable InputFile> files, Problems problems) {
    PeersReader reader = new PeersReader(files, problems);
    List<DeclaredPeers> all = new ArrayList<>();
    scenario
        .entries(PeersShape.SECTION)
        .forEach(
            (id, entry) -> {
              DeclaredPeers one =
                  reader.comparison(id, Fields.of(entry.value(), entry.key(), problems));
              if (one != null) {
                all.add(one);
              }
            });
    return List.copyOf(all);
  }

  private @Nullable DeclaredPeers comparison(String id, Fields fields) {
    List<Named> organisations = names(fields, "organisations");
    checkWhose(organisations, fields);
    InputFile table = files.apply(fields, "table");
    Amount activity = fields.read("activity", Amount::parse);
    EmissionRate factor = fields.read("factor", EmissionRate::parse);
    List<LeftOut> leftOut = leftOut(fields);
    return table == null
        ? null
        : new DeclaredPeers(
            id,
            fields.has("title") ? fields.text("title") : table.local(),
            table,
            names(fields, "metrics"),
            organisations,
            fields.text("own"),
            activity,
            factor,
            fields.text("better").equals(PeersShape.HIGHER),
            isYes(fields, "include-self"),
            names(fields, "levels"),
            leftOut,
            isYes(fields, "leave-out-doubtful"),
            fields.text("source"),
            fields.text("note"),
            fields.place());
  }

  private void checkWhose(List<Named> organisations, Fields fields) {
    if (organisations.isEmpty() && fields.text("own").isBlank()) {
      problems.add(
          Code.GP201,
          fields.origin(),
          "the comparison does not say whose place is asked for",
          "add \"organisations:\", or \"own:\" with a value that the table does not hold");
    } else if (fields.has("own") && organisations.size() > 1) {
      problems.add(
          Code.GP515,
          fields.origin("own"),
          "\"own\" is the value of one organisation, and " + organisations.size() + " are named",
          "name the one that the table does not hold");
    }
  }

  private List<LeftOut> leftOut(Fields fields) {
    List<LeftOut> all = new ArrayList<>();
    Fields reasons = fields.fields("leave-out");
    fields
        .entries("leave-out")
        .forEach(
            (code, entry) -> {
              String reason = reasons.text(code);
              all.add(new LeftOut(new Named(code, entry.key()), reason));
              if (reason.isBlank() && entry.value() instanceof Scalar scalar && !scalar.isNull()) {
                problems.add(
                    Code.GP201,
                    entry.key(),
                    "\"" + code + "\" is left out without a reason",
                    "write it behind the code, as in " + code + ": waste in kg");
              }
            });
    return all;
  }

  private static boolean isYes(Fields fields, String key) {
    return fields.text(key).equals(PeersShape.YES);
  }

  private static List<Named> names(Fields fields, String key) {
    List<Named> names = new ArrayList<>();
    for (Node node : fields.list(key)) {
      if (node instanceof Scalar scalar) {
        names.add(new Named(scalar.text(), scalar.origin()));
      }
    }
    return names;
  }
}
