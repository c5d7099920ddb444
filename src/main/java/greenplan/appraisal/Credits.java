package greenplan.appraisal;

import greenplan.factors.Boundary;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Attribution;
import greenplan.trajectory.model.AttributionMethod;
import greenplan.trajectory.setup.Outlook;
import java.util.List;

/** What each measure of a plan saves beside the others that are on. */
final class Credits {

  private Credits() {}

  /**
   * tCO2e by measure and year, from the current year on.
   *
   * @param scales 1 for each measure of the outlook that is on, 0 for the others
   */
  static double[][] of(Outlook outlook, Boundary boundary, double[] scales) {
    List<Action> actions = outlook.actions();
    AttributionMethod method =
        outlook.plan().settings().attribution().equals("shapley")
            ? AttributionMethod.SHAPLEY
            : AttributionMethod.LOG_SHARE;
    double[][][] all = Attribution.of(outlook.asUsual(), actions, scales, method).credits();
    double[][] credits = new double[all.length][];
    for (int i = 0; i < all.length; i++) {
      credits[i] = all[i][Outlook.place(boundary)];
    }
    return credits;
  }
}
