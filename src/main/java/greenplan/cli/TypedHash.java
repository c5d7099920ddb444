package greenplan.cli;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Standard input whose SHA-256 is taken while it is read, where a record will want it. */
final class TypedHash {

  private final MessageDigest digest = Hashes.sha256();
  private final InputStream stream;

  TypedHash(InputStream in, boolean wanted) {
    this.stream = wanted ? new DigestInputStream(in, digest) : in;
  }

  InputStream stream() {
    return stream;
  }

  /** The SHA-256 of what was read. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
