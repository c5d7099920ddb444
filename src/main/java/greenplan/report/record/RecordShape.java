package greenplan.report.record;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.factors.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a record. */
final class RecordShape {

  static final String VERSION = "1.0";
  static final String KIND = "greenplan-run";

  private static final Form TEXT = new Form.Text("text");
  private static final Form NUMBER = new Form.Text("12.5");

  private static final Shape COMMAND =
      new Shape(
          "command",
          "what was asked",
          List.of(
              Key.required("scenario", TEXT, "the file of the scenario"),
              Key.optional("year", TEXT, "the year that was asked for"),
              Key.optional(
                  "boundary", new Form.Choice(Boundary.ids()), "the boundary that was asked for")));

  private static final Shape FACTOR =
      new Shape(
          "factor",
          "the factor of a line",
          keys(List.of("id", "set", "unit"), List.of("kgco2e_per_unit")));

  private static final Shape LINE = new Shape("line", "one component of a line", line());

  private static final Shape SET =
      new Shape(
          "factor set",
          "a set of factors that was used",
          keys(
              List.of("id", "title", "publisher", "version", "gwp_basis", "licence", "attribution"),
              List.of()));

  private static final Shape RUN =
      new Shape(
          "run",
          "what the result was made from",
          List.of(
              Key.required("program", TEXT, "greenplan"),
              Key.required("version", TEXT, "the version of the program"),
              Key.required("inputs_sha256", new Form.Named(TEXT), "the files with their hashes"),
              Key.required(
                  "factor_sets", new Form.ListOf(new Form.Fixed(SET)), "the sets of factors"),
              Key.required("settings", new Form.Named(TEXT), "what was chosen"),
              Key.required("warnings", new Form.ListOf(TEXT), "the warnings of the run")));

  static final Form RECORD = new Form.Fixed(new Shape("record", "a run of greenplan", record()));

  private RecordShape() {}

  private static List<Key> record() {
    Form lines = new Form.ListOf(new Form.Fixed(LINE));
    List<Key> keys = new ArrayList<>();
    keys.add(
        Key.required("formatVersion", new Form.Choice(List.of(VERSION)), "the form of the record"));
    keys.add(Key.required("kind", new Form.Choice(List.of(KIND)), "what this file is"));
    keys.add(Key.required("command", new Form.Fixed(COMMAND), "what was asked"));
    keys.addAll(keys(List.of("organisation", "year", "boundary"), List.of("total_tco2e")));
    keys.add(Key.required("lines", lines, "what the total counts"));
    keys.add(Key.required("lines_apart", lines, "what is reported besides"));
    for (RecordedPart part : RecordedPart.values()) {
      keys.add(Key.required(part.key(), new Form.ListOf(new Form.Fixed(row(part))), "results"));
    }
    keys.add(Key.required("run", new Form.Fixed(RUN), "what it was made from"));
    return List.copyOf(keys);
  }

  private static List<Key> line() {
    List<Key> keys =
        new ArrayList<>(
            keys(
                List.of("id", "activity", "component", "scope", "unit", "origin"),
                List.of("amount", "conversion", "emissions_tco2e")));
    keys.add(Key.required("factor", new Form.Fixed(FACTOR), "its factor"));
    for (String name : List.of("ghg_category", "nhs_category", "site")) {
      keys.add(Key.optional(name, TEXT, "a text"));
    }
    for (String name : List.of("conversion_dividend", "conversion_divisor")) {
      keys.add(Key.optional(name, NUMBER, "a number"));
    }
    return List.copyOf(keys);
  }

  private static Shape row(RecordedPart part) {
    List<Key> keys = new ArrayList<>(keys(part.keys(), List.of()));
    part.words().forEach(name -> keys.add(Key.required(name, TEXT, "a text")));
    part.numbers().forEach(name -> keys.add(Key.optional(name, NUMBER, "a number")));
    return new Shape("row of \"" + part.key() + "\"", "results", keys);
  }

  private static List<Key> keys(List<String> texts, List<String> numbers) {
    return Stream.concat(
            texts.stream().map(name -> Key.required(name, TEXT, "a text")),
            numbers.stream().map(name -> Key.required(name, NUMBER, "a number")))
        .toList();
  }
}
