package greenplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as YAML text. */
class YamlTextTest {

  private static final Form ANYTHING = new Form.Named(new Form.Text(""));

  private static Mapping read(String name, String text) {
    Problems problems = new Problems();
    Node root = YamlDocument.read(new TextFile(Source.ofText(name, text), text), problems);
    assertThat(problems.sorted()).as(text).isEmpty();
    return (Mapping) Objects.requireNonNull(root);
  }

  /** What a node says, without the places. */
  private static Object said(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(e -> List.of(e.getKey(), said(e.getValue().value())))
          .toList();
    } else if (node instanceof Sequence sequence) {
      return List.of("list", sequence.items().stream().map(YamlTextTest::said).toList());
    }
    return ((Scalar) node).isNull() ? "nothing" : "text " + ((Scalar) node).text();
  }

  @Test
  void isWrittenAsAPersonWould() {
    String text =
        """
        title: Milton Keynes 2016/17
        year: 2016/17
        notes:
          - >-
            Energy, water and waste only: the returns have no anaesthetic gases, no nitrous oxide, no fleet
            and no travel. # This is a part.
          - "a: b"
        activities:
          electricity:
            amount: 9,754,370 kWh
            cost: £1.2m
            note:
          own use: "-5 kWh"
        sites: {}
        expect:
          - total: 5 tCO2e
            within: 0.5%
          - []
        """;
    assertThat(YamlText.of(read("a.yaml", text))).isEqualTo(text);
  }

  @Test
  @DisplayName("what comes from another file than the key around it says so")
  void comments() {
    Mapping base =
        read("bases/b.yaml", "title: t\nlines:\n  a: 1\n  b: 2\nsites: {x: {n: 1}, y: 2}\n");
    Mapping top = read("top.yaml", "lines: {b: 3, c: 4}\nnotes: [n]\n");
    assertThat(YamlText.of(Overlay.of(base, top, ANYTHING, new Problems())))
        .isEqualTo(
            """
            title: t  # bases/b.yaml
            lines:
              a: 1  # bases/b.yaml
              b: 3
              c: 4
            sites:  # bases/b.yaml
              x:
                n: 1
              y: 2
            notes:
              - n
            """);
  }

  @Test
  @DisplayName("the name of a file cannot end its comment")
  void namesInComments() {
    Mapping base = read("b\nyear: 1 \u202E.yaml", "title: t\n");
    assertThat(YamlText.of(Overlay.of(base, read("t.yaml", "{}"), ANYTHING, new Problems())))
        .isEqualTo("title: t  # b?year: 1 ?.yaml\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "a: {}",
        "a: []",
        "a: [[], [[1, 2], {b: c, d: [e]}], '']",
        "'': ''",
        "null: 'null'",
        "~: '~'",
        "a: \"two\\nlines\"",
        "a: |\n  two\n  lines\n",
        "a: \"\\u202E\\u0000\\uD800\\U0001F3E5\\U000E0001\\t\"",
        "'a: b': 'c #d'",
        "'- a': '? b'",
        "a: '  spaces  '",
        "a: 'ends with:'",
        "a: [\"1\", 'true', '#', '&a', '*a', '!a', '%', '@', '`', '{', ']', '|', '>']",
        "a: '---'",
        "a: '...'",
      })
  void readsBackAsTheSame(String text) {
    Mapping root = read("a.yaml", text);
    assertThat(said(read("a.yaml", YamlText.of(root)))).isEqualTo(said(root));
  }

  @Test
  @DisplayName("a long key, a long value and many words read back too")
  void longTexts() {
    String text =
        "\"%s\": {\"%s: \": 1}\nb: \"%s\"\nc: \"%s\"\nd: [\"%s\"]\n"
            .formatted(
                "k".repeat(900),
                "k".repeat(900),
                "v".repeat(9_000),
                "w ".repeat(900),
                "x  ".repeat(90));
    Mapping root = read("a.yaml", text);
    assertThat(said(read("a.yaml", YamlText.of(root)))).isEqualTo(said(root));
  }

  @Test
  @DisplayName("random texts read back as they were")
  void randomTexts() {
    String signs = "ab1 :#-?[]{},&*!|>'\"%@`~\n\t\\£é\u00A0\u2028\u0085\uFEFFnull. ";
    for (int seed = 0; seed < 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder value = new StringBuilder();
      int length = random.nextInt(1, seed % 10 == 0 ? 400 : 12);
      for (int i = 0; i < length; i++) {
        value.append(signs.charAt(random.nextInt(signs.length())));
      }
      Mapping root = scalar(value.toString());
      assertThat(said(read("a.yaml", YamlText.of(root)))).as("seed %s", seed).isEqualTo(said(root));
    }
  }

  /** The text as a key, a value and an item. */
  private static Mapping scalar(String text) {
    Mapping frame = read("a.yaml", "k: v\nl: [i, [i]]\n");
    var origin = frame.origin();
    Scalar scalar = new Scalar(origin, text, false);
    Sequence list = new Sequence(origin, List.of(scalar, new Sequence(origin, List.of(scalar))));
    return new Mapping(
        origin,
        Map.of(
            "k" + text, new Mapping.Entry(origin, scalar), "l", new Mapping.Entry(origin, list)));
  }
}
