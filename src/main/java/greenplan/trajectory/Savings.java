package greenplan.trajectory;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Attribution;
import greenplan.trajectory.model.AttributionMethod;
import greenplan.trajectory.model.Model;
import greenplan.trajectory.model.ModelLine;
import greenplan.trajectory.setup.FactorIndex;
import greenplan.trajectory.setup.Outlook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares savings between those that cause them. */
final class Savings {

  private Savings() {}

  /** What each measure saves; together business as usual less plan. */
  static List<MeasureSavings> of(Outlook outlook) {
    List<Action> actions = outlook.actions();
    double[] scales = new double[actions.size()];
    Arrays.fill(scales, 1);
    AttributionMethod method =
        outlook.plan().settings().attribution().equals("shapley")
            ? AttributionMethod.SHAPLEY
            : AttributionMethod.LOG_SHARE;
    double[][][] tonnes = Attribution.of(outlook.asUsual(), actions, scales, method).credits();
    double[][][] marginal = Attribution.of(outlook.marginal(), actions, scales, method).credits();
    List<MeasureSavings> savings = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      savings.add(new MeasureSavings(outlook.measures().get(i).measure(), tonnes[i], marginal[i]));
    }
    return savings;
  }

  /** What each projection takes off; together frozen factors less business as usual. */
  static List<Wedge> wedges(Outlook outlook) {
    List<Wedge> wedges = new ArrayList<>();
    for (FactorIndex index : outlook.indices()) {
      Model model = outlook.frozen();
      double[][] tonnes = new double[model.boundaries()][model.axis().count()];
      for (int line : index.lines()) {
        add(tonnes, model.lines().get(line), index, factorsOn(line, outlook));
      }
      wedges.add(new Wedge(index.projection(), tonnes));
    }
    return wedges;
  }

  private static List<FactorIndex> factorsOn(int line, Outlook outlook) {
    return outlook.indices().stream().filter(index -> index.lines().contains(line)).toList();
  }

  /** The share of one factor in a product: total x ln of it / ln of the product. */
  private static void add(
      double[][] tonnes, ModelLine line, FactorIndex index, List<FactorIndex> all) {
    for (int b = 0; b < tonnes.length; b++) {
      for (int t = 0; t < tonnes[b].length; t++) {
        double frozen = line.amounts()[t] * line.factors()[b][t];
        tonnes[b][t] += frozen * share(index, all, t);
      }
    }
  }

  private static double share(FactorIndex index, List<FactorIndex> all, int t) {
    double product = 1;
    for (FactorIndex one : all) {
      product *= one.of(t);
    }
    if (all.size() == 1) {
      return 1 - index.of(t);
    }
    if (product == 1) {
      return -StrictMath.log(index.of(t));
    }
    if (product == 0) {
      long zeros = all.stream().filter(one -> one.of(t) == 0).count();
      return index.of(t) == 0 ? 1.0 / zeros : 0;
    }
    return (1 - product) * StrictMath.log(index.of(t)) / StrictMath.log(product);
  }
}
