package greenplan.report;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Selection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A choice as results show it.
 *
 * @param heading lines that say what was chosen among
 * @param perTonne what the ranking of cheapest first is by
 * @param candidates everything that could be chosen
 * @param titles what readers see of each candidate, by id
 * @param best the set that was found
 * @param greedy what cheapest first takes; null where the question was another
 * @param limits one line for each limit
 * @param budget pounds; empty for none
 * @param bestRerun what the best set saves by the plan itself, in tCO2e; empty where there is none
 * @param greedyRerun the same of the greedy set
 * @param notes lines that say what must be known of it
 */
public record ChoiceResult(
    String heading,
    String perTonne,
    List<Candidate> candidates,
    Map<String, String> titles,
    Selection best,
    @Nullable Selection greedy,
    List<String> limits,
    OptionalDouble budget,
    OptionalDouble bestRerun,
    OptionalDouble greedyRerun,
    List<String> notes) {}
