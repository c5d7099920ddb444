package greenplan.documents;

import greenplan.diagnostics.Problems;
import java.util.Collection;
import java.util.List;

/** The column names of a table, of whatever file it stands in. */
public interface TableHeader {

  /** The names, from the first column. */
  List<String> names();

  /** Reports missing and unknown columns; whether all required ones are there. */
  boolean check(Collection<String> required, Collection<String> known, Problems problems);
}
