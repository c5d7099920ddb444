package greenplan.cli;

import greenplan.report.ChoiceResult;
import greenplan.report.RunRecord;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** From a file to a choice; a plan and a table of projects take different ways. */
interface ChoiceRun {

  /** The choice; null after what is wrong has been reported. */
  @Nullable ChoiceResult choose(String file, InputStream in, ChoiceOptions asked);

  /** What the result was made from. */
  RunRecord record();
}
