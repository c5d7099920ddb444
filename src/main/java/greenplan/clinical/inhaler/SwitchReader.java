package greenplan.clinical.inhaler;

import greenplan.clinical.inhaler.Replacement.OtherInhaler;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Form;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import greenplan.factors.FactorData;
import greenplan.factors.InhalerTable;
import greenplan.units.EmissionRate;
import greenplan.units.Fraction;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of switches. */
public final class SwitchReader {

  private static final Unit INHALER = Unit.of("inhaler");

  private final InhalerWords words;
  private final Problems problems;

  private SwitchReader(InhalerWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /**
   * The plan of a file; null after it was reported what is wrong with it.
   *
   * @param tables the published tables, which say which codes a product has
   */
  public static @Nullable SwitchPlan read(
      TextFile text,
      InhalerBasis basis,
      List<InhalerTable> tables,
      FactorData data,
      Problems problems) {
    int before = problems.count();
    Node root = YamlDocument.read(text, problems);
    if (root == null) {
      if (problems.count() == before) {
        problems.add(Code.GP201, Origin.of(text.source()), "the file is empty");
      }
      return null;
    }
    ShapeCheck.check(root, new Form.Fixed(SwitchShape.FILE), problems);
    Fields fields = Fields.of(root, Origin.of(text.source()), problems);
    InhalerWords words = new InhalerWords(basis, tables, data, problems);
    SwitchPlan plan = new SwitchReader(words, problems).plan(fields);
    return problems.count() == before ? plan : null;
  }

  private SwitchPlan plan(Fields fields) {
    List<BigDecimal> targets = new ArrayList<>();
    for (Node node : fields.list("targets")) {
      BigDecimal target = node instanceof Scalar scalar ? kilograms(scalar) : null;
      if (target != null) {
        targets.add(target);
      }
    }
    List<Switch> switches = new ArrayList<>();
    Fields named = fields.fields("switches");
    for (String id : fields.entries("switches").keySet()) {
      Switch read = one(id, named.fields(id));
      if (read != null) {
        switches.add(read);
      }
    }
    if (fields.list("targets").isEmpty() && fields.entries("switches").isEmpty()) {
      problems.add(
          Code.GP201,
          fields.origin(),
          "no switch and no target",
          "add \"switches:\", \"targets:\" or both");
    }
    return new SwitchPlan(fields.text("title"), targets, switches);
  }

  private @Nullable Switch one(String id, Fields fields) {
    BigDecimal share = fields.read("share", Fraction::parse);
    Replacement to = replacement(fields);
    List<Selector> from = new ArrayList<>();
    for (Node node : fields.list("from")) {
      if (node instanceof Scalar scalar) {
        from.addAll(words.selectors(scalar.text(), scalar.origin()));
      }
    }
    return share == null || to == null || from.isEmpty()
        ? null
        : new Switch(id, from, to, share, fields.text("source"), fields.origin());
  }

  private @Nullable Replacement replacement(Fields fields) {
    String propellant = fields.text("propellant");
    if (fields.has("to") == !propellant.isEmpty()) {
      problems.add(
          Code.GP515,
          fields.origin(),
          propellant.isEmpty() ? "neither \"to\" nor \"propellant\"" : "\"to\" and \"propellant\"",
          "\"to\" is another inhaler, \"propellant\" the same one with another propellant");
      return null;
    }
    if (!propellant.isEmpty()) {
      return words.propellant(propellant, fields.origin("propellant"));
    }
    BigDecimal footprint = footprint(fields);
    return footprint == null ? null : new OtherInhaler(fields.text("to"), footprint);
  }

  private @Nullable BigDecimal footprint(Fields fields) {
    if (!fields.has("footprint")) {
      return words.footprint(fields.text("to"), fields.origin("to"));
    }
    if (fields.text("source").isEmpty()) {
      problems.add(
          Code.GP201,
          fields.origin("footprint"),
          "a footprint of your own without a source",
          "add \"source:\", who says so");
    }
    return fields.node("footprint") instanceof Scalar scalar ? kilograms(scalar) : null;
  }

  private @Nullable BigDecimal kilograms(Scalar scalar) {
    if (scalar.text().indexOf('/') < 0) {
      problems.add(
          Code.GP303,
          scalar.origin(),
          "\"" + scalar.text() + "\" is no footprint of an inhaler",
          "write it as 15 kgCO2e/inhaler");
      return null;
    }
    EmissionRate rate = scalar.read(EmissionRate::parse, problems);
    if (rate == null) {
      return null;
    }
    if (!rate.per().equals(INHALER)) {
      problems.add(
          Code.GP303,
          scalar.origin(),
          "\"" + scalar.text() + "\" is per " + rate.per() + ", not per inhaler",
          "write it as 15 kgCO2e/inhaler");
      return null;
    }
    if (rate.kgCo2e().signum() < 0) {
      problems.add(Code.GP501, scalar.origin(), "a footprint is not below zero");
      return null;
    }
    return rate.kgCo2e();
  }
}
