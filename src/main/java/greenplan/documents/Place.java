package greenplan.documents;

import greenplan.diagnostics.Origin;

/** Where a record of several values stands, and each of its values. */
public interface Place {

  /** The record as a whole. */
  Origin origin();

  /** The value of a key; the record where it has no such value. */
  Origin origin(String key);
}
