package greenplan.scenario.plan;

import static greenplan.documents.TextForm.text;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads targets that hold another. */
public final class NestedTargetReader {

  static final Shape SHAPE =
      new Shape(
          "nested target",
          "a fall that is said to include the fall of a part",
          List.of(
              Key.optional("title", text("Nitrous oxide"), "what readers see"),
              Key.required("reduction", text("50 %"), "the fall"),
              Key.required("part", text("mixed with oxygen"), "what the part is called"),
              Key.required("part-reduction", text("10 %"), "the fall of the part"),
              Key.optional("part-share", text("66.7 %"), "the share of the part at the start"),
              Key.optional(
                  "by", text("2028/29"), "the year at whose end it is due, or a day in it"),
              Key.optional("source", text("action plan"), "who says so")));

  private NestedTargetReader() {}

  /** The target of these fields; null after it has been reported what is wrong with it. */
  public static @Nullable NestedTarget read(String id, Fields fields, Problems problems) {
    return read(id, new PlanFields(fields, problems));
  }

  static @Nullable NestedTarget read(String id, PlanFields fields) {
    BigDecimal reduction = fields.read("reduction", Fraction::parse);
    BigDecimal partReduction = fields.read("part-reduction", Fraction::parse);
    BigDecimal partShare = fields.read("part-share", Fraction::parse);
    if (reduction == null || partReduction == null) {
      return null;
    }
    if (partReduction.compareTo(reduction) >= 0) {
      fields.report(
          Code.GP515,
          "part-reduction",
          "the part does not fall by less than the whole, so there is nothing to read in two ways",
          "state two targets");
      return null;
    }
    return new NestedTarget(
        id,
        fields.text("title", id),
        reduction,
        fields.text("part"),
        partReduction,
        partShare,
        fields.year("by"),
        fields.text("source"),
        fields.place());
  }
}
