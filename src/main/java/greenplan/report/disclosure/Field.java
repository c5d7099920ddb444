package greenplan.report.disclosure;

import greenplan.report.page.Cell;

/**
 * One field of a framework.
 *
 * @param name what the framework asks for
 * @param value the value; a dash where there is none
 * @param unit its unit; empty for words
 * @param from where the value comes from
 * @param missing what is not known, and what to add; empty where nothing is missing
 */
record Field(String name, Cell value, String unit, String from, String missing) {

  static Field of(String name, Cell value, String unit, String from) {
    return new Field(name, value, unit, from, "");
  }

  static Field words(String name, Object value, String from) {
    return new Field(name, Cell.text(value), "", from, "");
  }

  /** A field that the scenario does not answer. */
  static Field missing(String name, String add) {
    return new Field(name, Cell.none(), "", "", "not in the scenario: " + add);
  }

  /** The same field under another name. */
  Field as(String other) {
    return new Field(other, value, unit, from, missing);
  }
}
