package greenplan.appraisal.choice;

/** So many sets are nearly as good as each other that the best cannot be proven in a minute. */
public final class TooManySetsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManySetsException(int candidates) {
    super("the best set of " + candidates + " candidates cannot be proven in reasonable time");
  }
}
