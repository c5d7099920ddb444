package greenplan.diagnostics;

/**
 * What is wrong with a piece of text, before it is known where that text stands.
 *
 * @param code the kind of problem
 * @param offset where in the text the wrong part starts, from 0
 * @param length how long the wrong part is
 * @param message what was found and what was expected
 * @param hint the nearest valid choice; empty where there is none
 */
public record Fault(Code code, int offset, int length, String message, String hint) {

  /** The same fault of a longer text, in which this text starts that many characters in. */
  public Fault movedBy(int characters) {
    return new Fault(code, offset + characters, length, message, hint);
  }
}
