package greenplan.documents;

import greenplan.diagnostics.Origin;

/** Unwinds the reading of a document that is nested deeper than any honest one. */
final class TooDeepException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  TooDeepException(Origin origin) {
    super("too deep at " + origin);
    this.origin = origin;
  }

  Origin origin() {
    return origin;
  }
}
