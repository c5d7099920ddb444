package greenplan.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What a page carries so that it needs nothing else: its style, its scripts and the library that
 * draws.
 */
public final class Assets {

  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** The scripts in the order in which they run: what all charts share, each kind, the start. */
  private static final List<String> SCRIPTS =
      List.of(
          "charts/chart.js",
          "charts/bars.js",
          "charts/lines.js",
          "charts/stacked.js",
          "charts/waterfall.js",
          "charts/macc.js",
          "charts/points.js",
          "charts/cash.js",
          "charts/fan.js",
          "charts/tornado.js",
          "charts/wheel.js",
          "charts/dots.js",
          "charts/start.js");

  private final String style = text("report.css");
  private final String library = read(ECHARTS);
  private final String script = String.join("", SCRIPTS.stream().map(Assets::text).toList());

  public String style() {
    return style;
  }

  /** The library that draws. */
  public String library() {
    return library;
  }

  /** What tells the library how. */
  public String script() {
    return script;
  }

  /**
   * What a browser may do with the page: nothing from anywhere, and no script but these two, by
   * their SHA-256.
   */
  public String policy() {
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + hash(library)
        + " "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name) {
    return read("/greenplan/report/page/" + name);
  }

  private static String read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
