package greenplan.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** All that was found wrong so far; every reader and check adds to it and goes on. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Code code, Origin origin, String message) {
    add(code, origin, message, "");
  }

  public void add(Code code, Origin origin, String message, String hint) {
    found.add(new Problem(code, origin, message, hint));
  }

  /** Adds a fault of a text that starts at {@code origin}. */
  public void add(Fault fault, Origin origin) {
    Origin place = origin.column() == 0 ? origin : origin.part(fault.offset(), fault.length());
    add(fault.code(), place, fault.message(), fault.hint());
  }

  /** Adds all that was found elsewhere. */
  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** How many problems were added so far. */
  public int count() {
    return found.size();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** Everything found, in printing order, each once. */
  public List<Problem> sorted() {
    NavigableSet<Problem> printed = new TreeSet<>(Problem.ORDER);
    printed.addAll(found);
    return List.copyOf(printed);
  }

  /** The warnings, in printing order. */
  public List<Problem> warnings() {
    return sorted().stream().filter(p -> p.severity() == Severity.WARNING).toList();
  }
}
