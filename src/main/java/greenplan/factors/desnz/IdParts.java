package greenplan.factors.desnz;

import java.util.Optional;

/**
 * An id in the making. The labels of a row are read from left to right, and each adds its part; how
 * a part is written says what it is:
 *
 * <ul>
 *   <li>{@code word} goes to the end of the family;
 *   <li>{@code -word} ends the family, unless the family ends so already;
 *   <li>{@code .word} is the component, and a later one counts;
 *   <li>{@code family.component} is the whole id, and nothing after it counts;
 *   <li>an empty part is a label that says nothing.
 * </ul>
 */
record IdParts(String family, String ending, String component, boolean whole) {

  IdParts() {
    this("", "", "", false);
  }

  IdParts with(String part) {
    if (whole || part.isEmpty()) {
      return this;
    }
    int dot = part.indexOf('.');
    if (dot > 0) {
      return new IdParts(part.substring(0, dot), "", part.substring(dot + 1), true);
    }
    if (dot == 0) {
      return new IdParts(family, ending, part.substring(1), false);
    }
    return part.startsWith("-")
        ? new IdParts(family, part, component, false)
        : new IdParts(family.isEmpty() ? part : family + "-" + part, ending, component, false);
  }

  /** The finished id, empty when the labels named no family or no component. */
  Optional<String> id() {
    String named = family.endsWith(ending) ? family : family + ending;
    return named.isEmpty() || component.isEmpty()
        ? Optional.empty()
        : Optional.of(named + "." + component);
  }
}
