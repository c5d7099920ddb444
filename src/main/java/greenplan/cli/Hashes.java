package greenplan.cli;

import greenplan.documents.InputFile;
import greenplan.factors.AppraisalTables;
import greenplan.factors.SeriesLibrary;
import greenplan.factors.SetAbout;
import greenplan.inventory.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of every file that a result was made from. */
final class Hashes {

  private static final String FOLDER = "emission-factors/";
  private static final List<String> COMMON = List.of("activities.yaml", "medical-gas-products.csv");
  private static final List<String> INHALERS =
      List.of("activities.yaml", "inhaler-products.csv", "inhaler-code-changes.csv");
  private static final String DEFLATORS = "gdp-deflator-2025/deflators.csv";

  private final Path factors;

  Hashes(Path factors) {
    this.factors = factors;
  }

  /**
   * The hashes by the name that results give each file.
   *
   * @param typed the scenario that came from standard input; null if it came from a file
   */
  Map<String, String> of(Inventory inventory, @Nullable String typed) {
    Map<String, String> hashes = of(inventory.scenario().files(), inventory.sets(), typed);
    hashes.put(FOLDER + DEFLATORS, of(factors.resolve(DEFLATORS)));
    if (!inventory.scenario().plan().projections().isEmpty()) {
      hashes.put(FOLDER + SeriesLibrary.FILE, of(factors.resolve(SeriesLibrary.FILE)));
    }
    if (inventory.scenario().plan().measures().stream().anyMatch(m -> m.costs() != null)) {
      AppraisalTables.FILES.forEach(name -> hashes.put(FOLDER + name, of(factors.resolve(name))));
    }
    return hashes;
  }

  /** The hashes of files, factor sets and what every result is made from. */
  Map<String, String> of(List<InputFile> files, List<SetAbout> sets, @Nullable String typed) {
    Map<String, String> hashes = new TreeMap<>();
    if (typed != null) {
      hashes.put(
          "standard input",
          HexFormat.of().formatHex(sha256().digest(typed.getBytes(StandardCharsets.UTF_8))));
    }
    files.forEach(file -> hashes.put(file.local(), of(file.path())));
    COMMON.forEach(name -> hashes.put(FOLDER + name, of(factors.resolve(name))));
    for (SetAbout set : sets) {
      Path table = factors.resolve(set.id()).resolve("factors.csv");
      if (Files.exists(table)) {
        hashes.put(FOLDER + set.id() + "/factors.csv", of(table));
      }
    }
    return hashes;
  }

  /** The hashes of prescribing data, the tables that they are read with, and footprint tables. */
  Map<String, String> ofInhalers(List<InputFile> files, List<SetAbout> sets) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.local(), of(file.path())));
    INHALERS.forEach(name -> hashes.put(FOLDER + name, of(factors.resolve(name))));
    for (SetAbout set : sets) {
      for (String table : List.of("factors.csv", "codes.csv")) {
        Path path = factors.resolve(set.id()).resolve(table);
        if (Files.exists(path)) {
          hashes.put(FOLDER + set.id() + "/" + table, of(path));
        }
      }
    }
    return hashes;
  }

  /** The hashes of files that no factor was joined to. */
  Map<String, String> ofFiles(List<InputFile> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.local(), of(file.path())));
    return hashes;
  }

  private static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = sha256();
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
