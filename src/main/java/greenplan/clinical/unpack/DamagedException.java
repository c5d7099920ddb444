package greenplan.clinical.unpack;

import java.io.IOException;

/** Packed data that end too early or are not what they say they are. */
public final class DamagedException extends IOException {

  /** An exception whose message can be shown to the user. */
  public DamagedException(String message) {
    super(message);
  }
}
