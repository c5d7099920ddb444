package greenplan.cli;

/** The exit codes that scripts may rely on. */
final class ExitCode {

  /** Done; there may have been warnings. */
  static final int OK = 0;

  /** Errors in what was given as input; no result was written. */
  static final int INPUT = 1;

  /** The command was not used as its help says. */
  static final int USAGE = 2;

  /** A target or a claim is missed; the result was written. Only where that was asked for. */
  static final int MISSED = 3;

  /** A result is not the recorded one; what differs was written. */
  static final int DIFFERENT = 4;

  /** A fault of the program itself. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
