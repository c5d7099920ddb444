package greenplan.diagnostics;

import java.util.Comparator;

/**
 * One thing that is wrong, or doubtful, in what a person gave the program.
 *
 * @param code the kind of problem
 * @param origin where it stands
 * @param message what was found and what was expected, without a full stop
 * @param hint the nearest valid choice or the next step; empty where there is none
 */
public record Problem(Code code, Origin origin, String message, String hint) {

  /** By file, line, column, code and message: the order in which problems are printed. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.origin().source().name())
          .thenComparingInt(p -> p.origin().line())
          .thenComparingInt(p -> p.origin().column())
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public Severity severity() {
    return code.severity();
  }
}
