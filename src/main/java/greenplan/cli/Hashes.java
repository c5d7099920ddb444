package greenplan.cli;

import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import greenplan.inventory.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of every file that a result was made from. */
final class Hashes {

  private final Path factors;

  Hashes(Path factors) {
    this.factors = factors;
  }

  /** The hashes by the name that the user knows each file by. */
  Map<String, String> of(Inventory inventory) {
    Map<String, String> hashes = new TreeMap<>();
    for (InputFile file : inventory.scenario().files()) {
      hashes.put(file.local(), of(file.path()));
    }
    hashes.put("emission-factors/activities.yaml", of(factors.resolve("activities.yaml")));
    for (SetAbout set : inventory.sets()) {
      Path table = factors.resolve(set.id()).resolve("factors.csv");
      if (Files.exists(table)) {
        hashes.put("emission-factors/" + set.id() + "/factors.csv", of(table));
      }
    }
    return hashes;
  }

  private static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
