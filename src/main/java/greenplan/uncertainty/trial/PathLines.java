package greenplan.uncertainty.trial;

import greenplan.scenario.plan.Driver;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Effect;
import greenplan.trajectory.model.Model;
import greenplan.trajectory.model.ModelLine;
import greenplan.trajectory.model.Move;
import greenplan.trajectory.model.Tonnes;
import greenplan.trajectory.setup.FactorIndex;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.setup.UncertainLine;
import greenplan.uncertainty.setup.UncertainPart;
import greenplan.uncertainty.setup.UncertainPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts lines together that no measure touches and that follow the same driver and projections: the
 * model is linear in them, so a thousand lines cost hardly more years than ten.
 */
final class PathLines {

  /** What decides how a line goes on. */
  private record Way(String driver, List<Integer> projections) {}

  private final UncertainPlan plan;
  private final Outlook outlook;
  private final List<PathLine> lines = new ArrayList<>();
  private final Map<Way, Integer> together = new HashMap<>();
  private final int[] place;
  private final Terms.Builder terms = new Terms.Builder();

  PathLines(UncertainPlan plan) {
    this.plan = plan;
    this.outlook = plan.outlook();
    List<UncertainLine> current = plan.current();
    Set<Integer> touched = touched(outlook.actions());
    this.place = new int[current.size()];
    for (int line = 0; line < place.length; line++) {
      if (touched.contains(line)) {
        addAlone(line, current.get(line));
      } else if (outlook.asUsual().lines().get(line).amounts()[0] != 0) {
        addTogether(line, current.get(line));
      }
    }
  }

  private static Set<Integer> touched(List<Action> actions) {
    Set<Integer> lines = new HashSet<>();
    for (Action action : actions) {
      for (Effect effect : action.effects()) {
        if (effect instanceof Move move) {
          lines.add(move.from());
          lines.add(move.to());
        } else {
          lines.add(effect instanceof Cut cut ? cut.line() : ((Tonnes) effect).line());
        }
      }
    }
    return lines;
  }

  private void addAlone(int line, UncertainLine uncertain) {
    place[line] = lines.size();
    lines.add(path(line, outlook.asUsual().lines().get(line).amounts(), uncertain.variable()));
    for (UncertainPart part : uncertain.parts()) {
      terms.add(place[line], Variable.NONE, part.variable(), part.perUnit(), 1);
    }
  }

  private void addTogether(int line, UncertainLine uncertain) {
    ModelLine source = outlook.asUsual().lines().get(line);
    Way way = new Way(driver(source.id()), projections(line));
    Integer known = together.get(way);
    place[line] = known == null ? lines.size() : known;
    if (known == null) {
      together.put(way, place[line]);
      lines.add(path(line, PathLine.growth(source.amounts()), Variable.NONE));
    }
    for (UncertainPart part : uncertain.parts()) {
      terms.add(
          place[line], uncertain.variable(), part.variable(), part.perUnit(), uncertain.amount());
    }
  }

  private PathLine path(int line, double[] amounts, int variable) {
    String driver = driver(outlook.asUsual().lines().get(line).id());
    double[] multiples = new double[amounts.length];
    Arrays.fill(multiples, 1);
    List<PathLine.Pace> paces = new ArrayList<>();
    for (int p : projections(line)) {
      FactorIndex index = outlook.indices().get(p);
      double[] ofYears = new double[amounts.length];
      Arrays.setAll(ofYears, index::of);
      int pace = UncertainPlan.place(plan.projections(), index.projection().id());
      if (pace == Variable.NONE) {
        Arrays.setAll(multiples, t -> multiples[t] * ofYears[t]);
      } else {
        paces.add(new PathLine.Pace(pace, ofYears));
      }
    }
    return new PathLine(
        amounts,
        variable,
        UncertainPlan.place(plan.drivers(), driver),
        elasticity(driver),
        multiples,
        paces);
  }

  private List<Integer> projections(int line) {
    List<Integer> all = new ArrayList<>();
    for (int p = 0; p < outlook.indices().size(); p++) {
      if (outlook.indices().get(p).lines().contains(line)) {
        all.add(p);
      }
    }
    return all;
  }

  /** The driver that names a line, or else the one that moves all others; empty if none. */
  private String driver(String line) {
    String general = "";
    for (Driver driver : outlook.plan().drivers()) {
      if (driver.lines().stream().anyMatch(named -> named.name().equals(line))) {
        return driver.id();
      }
      if (driver.lines().isEmpty() && driver.denominators().isEmpty()) {
        general = driver.id();
      }
    }
    return general;
  }

  private double elasticity(String driver) {
    return outlook.plan().drivers().stream()
        .filter(d -> d.id().equals(driver))
        .mapToDouble(d -> d.elasticity().doubleValue())
        .findFirst()
        .orElse(0);
  }

  List<PathLine> lines() {
    return lines;
  }

  /** What one unit of each line causes today, or of lines together, all of them. */
  Terms terms() {
    return terms.build(lines.size(), outlook.asUsual().boundaries());
  }

  /** A model of these lines; its factors are written anew in each trial. */
  Model model() {
    Axis axis = outlook.axis();
    int boundaries = outlook.asUsual().boundaries();
    List<ModelLine> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(
          new ModelLine("path " + i, lines.get(i).amounts(), new double[boundaries][axis.count()]));
    }
    return new Model(axis, boundaries, all);
  }

  /** The effects of a measure on these lines. */
  List<Effect> effects(Action action) {
    return action.effects().stream().map(this::moved).toList();
  }

  private Effect moved(Effect effect) {
    if (effect instanceof Cut cut) {
      return new Cut(place[cut.line()], cut.stage(), cut.share());
    }
    if (effect instanceof Move move) {
      int to = move.to() == Move.NOWHERE ? Move.NOWHERE : place[move.to()];
      return new Move(place[move.from()], to, move.share(), move.perUnit());
    }
    Tonnes tonnes = (Tonnes) effect;
    return new Tonnes(place[tonnes.line()], tonnes.tonnes());
  }
}
