package greenplan.cli;

import java.nio.file.Path;

/** Where the program is installed: the folder that holds {@code emission-factors}. */
final class Home {

  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("greenplan.home", "."));
  }

  static Path factors() {
    return folder().resolve("emission-factors");
  }
}
