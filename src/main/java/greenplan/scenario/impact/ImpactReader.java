package greenplan.scenario.impact;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the impact assessments of a scenario. */
public final class ImpactReader {

  private final Problems problems;

  private ImpactReader(Problems problems) {
    this.problems = problems;
  }

  /** The assessments, in order; one without any factor is reported. */
  public static List<ImpactAssessment> read(Fields scenario, Problems problems) {
    ImpactReader reader = new ImpactReader(problems);
    List<ImpactAssessment> all = new ArrayList<>();
    scenario
        .entries(ImpactShape.SECTION)
        .forEach((id, entry) -> all.add(reader.assessment(id, entry)));
    return List.copyOf(all);
  }

  private ImpactAssessment assessment(String id, Mapping.Entry entry) {
    Fields fields = Fields.of(entry.value(), entry.key(), problems);
    if (fields.node("factors") instanceof Mapping factors && factors.entries().isEmpty()) {
      problems.add(
          Code.GP201,
          fields.origin("factors"),
          "the impact assessment has no factors",
          "add what was looked at, each with title, group and score");
    }
    List<ImpactFactor> factors = new ArrayList<>();
    fields
        .entries("factors")
        .forEach((name, factor) -> factor(name, factor).ifPresent(factors::add));
    return new ImpactAssessment(
        id,
        fields.text("title"),
        fields.text("tool"),
        fields.text("assessed"),
        fields.text("source"),
        fields.text("note"),
        factors,
        fields.place());
  }

  /** A factor; none where its words are not known, which the shape has reported. */
  private Optional<ImpactFactor> factor(String id, Mapping.Entry entry) {
    Fields fields = Fields.of(entry.value(), entry.key(), problems);
    Optional<ImpactScore> score = ImpactScore.named(fields.text("score"));
    return BottomLine.named(fields.text("group"))
        .flatMap(
            group ->
                score.map(
                    known ->
                        new ImpactFactor(
                            id,
                            fields.text("title"),
                            group,
                            known,
                            fields.text("note"),
                            fields.place())));
  }
}
