package greenplan.uncertainty.setup;

import java.util.List;

/**
 * A line of a year and what is unknown of it.
 *
 * @param id what it is called
 * @param amount how much, in its unit
 * @param variable the place of what is unknown of the amount; -1 if nothing is
 * @param parts its components
 */
public record UncertainLine(String id, double amount, int variable, List<UncertainPart> parts) {

  public UncertainLine {
    parts = List.copyOf(parts);
  }

  /** The tCO2e of all parts in a boundary. */
  public double tonnes(int boundary) {
    return parts.stream().mapToDouble(part -> amount * part.perUnit()[boundary]).sum();
  }
}
