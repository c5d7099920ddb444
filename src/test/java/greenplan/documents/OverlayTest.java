package greenplan.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document laid over another. */
class OverlayTest {

  private static final Form.Text TEXT = new Form.Text("5 kWh");
  private static final Shape LINE =
      new Shape(
          "line",
          "an amount",
          List.of(
              Key.required("amount", TEXT, "how much"),
              Key.optional("note", TEXT, "anything"),
              Key.optional("ramp", new Form.Choice(List.of("none", "linear")), "how it goes")));
  private static final Form LINES = new Form.Named(new Form.Either(TEXT, LINE, "amount"));
  private static final Form FORM =
      new Form.Fixed(
          new Shape(
              "file",
              "what is tested",
              List.of(
                  Key.optional("title", TEXT, "a text"),
                  Key.optional("lines", LINES, "lines"),
                  Key.optional("notes", new Form.ListOf(TEXT), "a list"),
                  Key.optional("either", new Form.Either(TEXT, LINE), "a text or more"),
                  Key.optional("years", new Form.Named(LINES), "lines by year"))));

  private static Mapping merge(String base, String top, Problems problems) {
    return Overlay.of(Yaml.mapping(base), Yaml.mapping(top), FORM, problems);
  }

  private static String merged(String base, String top) {
    Problems problems = new Problems();
    Mapping merged = merge(base, top, problems);
    assertThat(problems.sorted()).isEmpty();
    return shown(merged);
  }

  /** The keys and values in one line, in their order, without places. */
  private static String shown(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(e -> e.getKey() + ": " + shown(e.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(OverlayTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  private static Mapping inner(Mapping mapping, String key) {
    return (Mapping) requireNonNull(mapping.get(key));
  }

  @ParameterizedTest(name = "{0}: {1} under {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a text replaces a text | {title: a} | {title: b} | {title: b}",
        "a key not stated stays | {title: a, notes: [x]} | {notes: [y]} | {title: a, notes: [y]}",
        "the base's order stays, new keys come after | {notes: [x], title: a} | {years: {}, title: b} | {notes: [x], title: b, years: {}}",
        "a list replaces a list | {notes: [x, y]} | {notes: [z]} | {notes: [z]}",
        "an empty list too | {notes: [x, y]} | {notes: []} | {notes: []}",
        "mappings merge by name | {lines: {a: 1, b: 2}} | {lines: {c: 3, b: 4}} | {lines: {a: 1, b: 4, c: 3}}",
        "at every depth | {years: {y: {a: 1, b: 2}}} | {years: {y: {b: 3}, z: {c: 4}}} | {years: {y: {a: 1, b: 3}, z: {c: 4}}}",
        "a short form over a long one replaces its key alone | {lines: {a: {note: n, amount: 1}}} | {lines: {a: 2}} | {lines: {a: {note: n, amount: 2}}}",
        "a long form over a short one keeps the amount | {lines: {a: 1}} | {lines: {a: {note: n}}} | {lines: {a: {amount: 1, note: n}}}",
        "a short form over a short one | {lines: {a: 1}} | {lines: {a: 2}} | {lines: {a: 2}}",
        "a short form that stands for no key replaces all | {either: {amount: 1}} | {either: x} | {either: x}",
        "and is replaced by all | {either: x} | {either: {note: n}} | {either: {note: n}}",
        "none drops an entry | {lines: {a: 1, b: 2}} | {lines: {a: none}} | {lines: {b: 2}}",
        "none drops a long entry | {lines: {a: {amount: 1}, b: 2}} | {lines: {a: none}} | {lines: {b: 2}}",
        "none drops a key of a line | {lines: {a: {amount: 1, note: n}}} | {lines: {a: {note: none}}} | {lines: {a: {amount: 1}}}",
        "none drops a whole section | {title: a, lines: {a: 1}} | {lines: none} | {title: a}",
        "none that is a word of the form is a value | {lines: {a: {amount: 1, ramp: linear}}} | {lines: {a: {ramp: none}}} | {lines: {a: {amount: 1, ramp: none}}}",
        "none over a text that is not there is a text | {title: a} | {lines: {a: {amount: 1, note: none}}} | {title: a, lines: {a: {amount: 1, note: none}}}",
        "another kind replaces | {lines: [a]} | {lines: {a: 1}} | {lines: {a: 1}}",
        "also the other way round | {lines: {a: 1}} | {lines: [a]} | {lines: [a]}",
        "keys that no form knows merge too | {x-note: {a: 1, b: 2}} | {x-note: {b: 3}} | {x-note: {a: 1, b: 3}}",
      })
  void rules(String rule, String base, String top, String expected) {
    assertThat(merged(base, top)).as(rule).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{lines: {water: 1, gas: 2}} | {lines: {wtaer: none}} | 1:10+5 | did you mean \"water\"?",
        "{lines: {a: 1, b: 2}} | {lines: {waste: none}} | 1:10+5 | write one of: a, b",
        "{title: a} | {lines: {waste: none}} | 1:10+5 | ''",
        "{title: a} | {years: {y: {waste: none}}} | 1:14+5 | ''",
      })
  void nothingToDropIsReported(String base, String top, String place, String hint) {
    Problems problems = new Problems();
    merge(base, top, problems);
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().get(0);
    assertThat(problem.code()).hasToString("GP411");
    assertThat(problem.message()).matches("there is no \"\\w+\" to drop in what this file extends");
    assertThat(Yaml.place(problem.origin())).isEqualTo(place);
    assertThat(problem.hint()).isEqualTo(hint);
  }

  @Test
  @DisplayName("every value keeps the place where it was written")
  void places() {
    String base = "title: a\nlines:\n  gas: {amount: 1, note: n}\n";
    String top = "\n\n\n\nlines:\n    gas: 2\n";
    Mapping lines = inner(merge(base, top, new Problems()), "lines");
    Mapping gas = inner(lines, "gas");
    assertThat(lines.entries().values())
        .extracting(entry -> Yaml.place(entry.key()))
        .containsExactly("6:5+3");
    assertThat(Yaml.place(Yaml.scalar(gas, "amount").origin())).isEqualTo("6:10+1");
    assertThat(Yaml.place(Yaml.scalar(gas, "note").origin())).isEqualTo("3:26+1");
  }

  @Test
  @DisplayName(
      "a document extended by nothing is the document, and one laid over nothing is itself")
  void nothing() {
    Mapping empty = Yaml.mapping("{}");
    for (int seed = 0; seed < 500; seed++) {
      Mapping document = random(new Random(seed));
      Problems problems = new Problems();
      assertThat(Overlay.of(document, empty, FORM, problems).entries())
          .isEqualTo(document.entries());
      assertThat(shown(Overlay.of(empty, document, FORM, problems))).isEqualTo(shown(document));
      assertThat(problems.sorted()).isEmpty();
    }
  }

  @Test
  @DisplayName("a document laid over itself is itself")
  void itself() {
    for (int seed = 0; seed < 500; seed++) {
      Mapping document = random(new Random(seed));
      assertThat(shown(Overlay.of(document, document, FORM, new Problems())))
          .isEqualTo(shown(document));
    }
  }

  @Test
  @DisplayName("along a chain it does not matter which two are merged first")
  void associative() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      Mapping base = random(random);
      Mapping middle = random(random);
      Mapping top = random(random);
      Problems problems = new Problems();
      Mapping fromBase = Overlay.of(Overlay.of(base, middle, FORM, problems), top, FORM, problems);
      Mapping fromTop = Overlay.of(base, Overlay.of(middle, top, FORM, problems), FORM, problems);
      assertThat(fromBase).as("seed %s", seed).isEqualTo(fromTop);
      assertThat(shown(fromBase)).isEqualTo(shown(fromTop));
    }
  }

  @Test
  @DisplayName("every value of the top document is in the result; every other one is of the base")
  void topWins() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Mapping base = random(random);
      Mapping top = random(random);
      Mapping merged = Overlay.of(base, top, FORM, new Problems());
      Map<String, String> expected = flat(base);
      flat(top).forEach(expected::put);
      assertThat(flat(merged)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  /** The values by path; a short form under the path of its long form. */
  private static Map<String, String> flat(Mapping document) {
    Map<String, String> values = new TreeMap<>();
    flat("", document, values);
    return values;
  }

  private static void flat(String path, Node node, Map<String, String> values) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach((k, e) -> flat(path + "/" + k, e.value(), values));
    } else {
      boolean isShort = path.matches("/lines/\\w+|/years/\\w+/\\w+");
      values.put(isShort ? path + "/amount" : path, shown(node));
    }
  }

  /** A document of the form, with about half of what it could have. */
  private static Mapping random(Random random) {
    StringBuilder text = new StringBuilder("x-seed: \"" + random.nextInt() + "\"\n");
    for (String key : shuffled(List.of("title", "notes", "lines", "years"), random)) {
      switch (key) {
        case "title" -> text.append("title: t").append(random.nextInt(9)).append('\n');
        case "notes" -> text.append("notes: [n").append(random.nextInt(9)).append("]\n");
        case "lines" -> text.append("lines: ").append(lines(random)).append('\n');
        default ->
            text.append("years: ")
                .append(
                    shuffled(List.of("y", "z"), random).stream()
                        .map(y -> y + ": " + lines(random))
                        .collect(Collectors.joining(", ", "{", "}")))
                .append('\n');
      }
    }
    return Yaml.mapping(text.toString());
  }

  private static String lines(Random random) {
    return shuffled(List.of("a", "b", "c", "d"), random).stream()
        .map(name -> name + ": " + line(random))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String line(Random random) {
    if (random.nextBoolean()) {
      return "s" + random.nextInt(9);
    }
    return shuffled(List.of("amount", "note", "ramp"), random).stream()
        .map(key -> key + ": v" + random.nextInt(9))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Some of the names, in any order. */
  private static List<String> shuffled(List<String> names, Random random) {
    List<String> some = new ArrayList<>(names);
    Collections.shuffle(some, random);
    return some.subList(0, random.nextInt(names.size() + 1));
  }
}
