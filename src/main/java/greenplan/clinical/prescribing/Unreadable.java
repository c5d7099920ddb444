package greenplan.clinical.prescribing;

import greenplan.clinical.unpack.DamagedException;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Says why a file cannot be read on. */
final class Unreadable {

  private Unreadable() {}

  static void report(IOException e, Origin origin, Problems problems) {
    if (e instanceof DamagedException) {
      problems.add(Code.GP111, origin, e.getMessage() + after(origin), "get the file again");
    } else if (e instanceof EOFException) {
      problems.add(
          Code.GP111, origin, "the zip ends too early" + after(origin), "get the file again");
    } else if (e instanceof ZipException) {
      problems.add(
          Code.GP111,
          origin,
          "the zip cannot be read: " + e.getMessage(),
          "get the file again, or unpack it first");
    } else {
      problems.add(Code.GP105, origin, "the file cannot be read to its end");
    }
  }

  private static String after(Origin origin) {
    return origin.line() == 0 ? "" : "; this line is the last that came";
  }
}
