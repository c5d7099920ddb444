package greenplan.documents;

import greenplan.diagnostics.Origin;

/** A part of a YAML or JSON document that knows where it stands. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  /** Where it starts. */
  Origin origin();

  /** What it is, in words for a message: {@code a text}, {@code a list}, {@code a mapping}. */
  String description();
}
