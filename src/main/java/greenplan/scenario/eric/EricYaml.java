package greenplan.scenario.eric;

import greenplan.documents.YamlScalar;
import java.math.BigDecimal;
import java.util.List;

/** The scenario of an organisation as text. */
final class EricYaml {

  private static final int WIDTH = 110;

  private final StringBuilder text = new StringBuilder();

  private EricYaml() {}

  static String of(EricReturn all, EricOrganisation organisation) {
    EricYaml yaml = new EricYaml();
    yaml.head(all, organisation);
    yaml.notes(EricNotes.of(all, organisation));
    yaml.sites(organisation.sites());
    yaml.lines(EricLines.of(all, organisation));
    yaml.denominators(organisation);
    return yaml.text.toString();
  }

  private void head(EricReturn all, EricOrganisation organisation) {
    line("# Written by `greenplan import eric` from " + all.title() + ".");
    line(
        "# Contains NHS England data (Estates Returns Information Collection), Open Government"
            + " Licence v3.0.");
    entry("title", organisation.name() + " " + all.year());
    entry("organisation", organisation.name());
    entry("organisation-code", organisation.code());
    line("year: " + all.year());
    line("boundary: ghg-protocol");
  }

  private void notes(List<String> notes) {
    line("");
    line("notes:");
    for (String note : notes) {
      line("  - >-");
      wrap(note);
    }
  }

  private void wrap(String note) {
    StringBuilder current = new StringBuilder("   ");
    for (String word : note.split(" ", -1)) {
      if (current.length() + word.length() >= WIDTH) {
        line(current.toString());
        current.setLength(3);
      }
      current.append(' ').append(word);
    }
    line(current.toString());
  }

  private void sites(List<EricSite> sites) {
    line("");
    line("sites:");
    for (EricSite site : sites) {
      line("  " + YamlScalar.inline(site.code()) + ":");
      entry("    name", site.name());
    }
  }

  private void lines(List<EricLine> lines) {
    line("");
    line(lines.isEmpty() ? "activities: {}" : "activities:");
    lines.forEach(this::line);
  }

  private void line(EricLine line) {
    line("  " + YamlScalar.inline(line.id()) + ":");
    entry("    activity", line.item().activity());
    line("    amount: " + GroupedNumber.of(line.amount()) + " " + line.item().unit());
    entry("    site", line.site());
    entry("    source", line.source());
    entry("    quality", line.quality());
    if (line.cost() != null) {
      line("    cost: £" + GroupedNumber.of(line.cost()));
    }
    if (!line.note().isEmpty()) {
      entry("    note", line.note());
    }
  }

  private void denominators(EricOrganisation organisation) {
    BigDecimal area = organisation.floorArea();
    if (area.signum() > 0) {
      line("");
      line("denominators:");
      line("  floor-area: " + GroupedNumber.of(area) + " m2");
    }
  }

  private void entry(String key, String value) {
    line(key + ": " + YamlScalar.inline(value));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
