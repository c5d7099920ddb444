package greenplan.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.units.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value is text and knows its line, column and length. */
class YamlPositionsTest {

  /** The key k stands in column 1, so its value starts in column 4, within quotes in column 5. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          k: plain text          | plain text   | 1:4+10
          k:   plain   # comment | plain        | 1:6+5
          k: 'single'            | single       | 1:5+6
          k: "double"  # comment | double       | 1:5+6
          k: "tab\\there"        | tab\there    | 1:5+9
          k: 'it''s'             | it's         | 1:5+5
          k: "£1.2m"             | £1.2m        | 1:5+5
          k: ""                  | ``           | 1:5+1
          "k": x                 | x            | 1:6+1
          {"k": "json"}          | json         | 1:8+4
          {k: [], j: 1, k2: x}   | []           | 1:5+1
          """)
  void valuesKnowWhereTheyStand(String text, String value, String place) {
    Node node = requireNonNull(Yaml.mapping(text.replace("\\\\", "\\")).get("k"));
    assertThat(Yaml.place(node.origin())).isEqualTo(place);
    if (node instanceof Scalar scalar) {
      assertThat(scalar.text()).isEqualTo(value.replace("\\t", "\t"));
    }
  }

  @Test
  void textsOfSeveralLinesStandWhereTheyStart() {
    Mapping mapping =
        Yaml.mapping(
            """
            literal: |
              one
              two
            folded: >
              one
              two
            plain: one
              two
            quoted: "one
              two"
            """);
    assertThat(Yaml.scalar(mapping, "literal").text()).isEqualTo("one\ntwo\n");
    assertThat(Yaml.place(Yaml.scalar(mapping, "literal").origin())).isEqualTo("1:10+1");
    assertThat(Yaml.scalar(mapping, "folded").text()).isEqualTo("one two\n");
    assertThat(Yaml.place(Yaml.scalar(mapping, "folded").origin())).isEqualTo("4:9+1");
    assertThat(Yaml.scalar(mapping, "plain").text()).isEqualTo("one two");
    assertThat(Yaml.place(Yaml.scalar(mapping, "plain").origin())).isEqualTo("7:8+1");
    assertThat(Yaml.scalar(mapping, "quoted").text()).isEqualTo("one two");
    assertThat(Yaml.place(Yaml.scalar(mapping, "quoted").origin())).isEqualTo("9:10+1");
  }

  @Test
  void keysMappingsAndListsStandInOrderAndKnowTheirPlaces() {
    Mapping root =
        Yaml.mapping(
            """
            year: 2019/20
            activities:
              - id: gas
                amount: 5 kWh
              - id: power
            'quoted key': x
            """);
    assertThat(root.entries().keySet()).containsExactly("year", "activities", "quoted key");
    Mapping.Entry entry = requireNonNull(root.entries().get("activities"));
    assertThat(Yaml.place(entry.key())).isEqualTo("2:1+10");
    assertThat(Yaml.place(requireNonNull(root.entries().get("quoted key")).key()))
        .isEqualTo("6:2+10");
    Sequence list = (Sequence) entry.value();
    assertThat(list.description()).isEqualTo("a list");
    assertThat(Yaml.place(list.origin())).isEqualTo("3:3+1");
    Mapping gas = (Mapping) list.items().get(0);
    assertThat(gas.description()).isEqualTo("a mapping");
    assertThat(Yaml.place(gas.origin())).isEqualTo("3:5+1");
    assertThat(Yaml.place(Yaml.scalar(gas, "amount").origin())).isEqualTo("4:13+5");
    assertThat(list.items()).hasSize(2);
    assertThat(gas.get("site")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfEverySystemCountTheSame(String end) {
    String text = String.join(end, "a: 1", "", "b:", "  c: x", "");
    Mapping mapping = (Mapping) requireNonNull(Yaml.mapping(text).get("b"));
    assertThat(Yaml.place(Yaml.scalar(mapping, "c").origin())).isEqualTo("4:6+1");
    assertThat(Yaml.scalar(mapping, "c").origin().source().line(4)).isEqualTo("  c: x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019/20",
        "2019-20",
        "2019-04-01",
        "no",
        "yes",
        "on",
        "true",
        "012",
        "0o14",
        "0x1F",
        "1:30",
        "1e3",
        "1_000",
        "1,234",
        ".5",
        "10%",
        ".inf",
        "NaN",
        "=",
        "£5",
        "-5 kWh",
        "a:b"
      })
  void aValueIsTheTextThatStandsThere(String value) {
    Scalar plain = Yaml.scalar(Yaml.mapping("k: " + value + "\n"), "k");
    assertThat(plain.text()).isEqualTo(value);
    assertThat(plain.isNull()).isFalse();
    assertThat(plain.description()).isEqualTo("the text \"" + value + "\"");
    assertThat(Yaml.scalar(Yaml.mapping("k: \"" + value + "\"\n"), "k").text()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k:", "k: ", "k: ~", "k: null", "k: # nothing", "{\"k\": null}"})
  void nothingIsNothing(String text) {
    Scalar scalar = Yaml.scalar(Yaml.mapping(text), "k");
    assertThat(scalar.isNull()).isTrue();
    assertThat(scalar.text()).isEmpty();
    assertThat(scalar.description()).isEqualTo("nothing");
    assertThat(scalar.origin().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k: ''", "k: \"\"", "k: 'null'", "k: \"~\""})
  void aQuotedTextIsSomething(String text) {
    assertThat(Yaml.scalar(Yaml.mapping(text), "k").isNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "   "})
  void anEmptyTextHoldsNoDocument(String text) {
    Problems problems = new Problems();
    assertThat(Yaml.read(text, problems)).isNull();
    assertThat(problems.sorted()).isEmpty();
  }

  /**
   * in a the text starts in column 5 and kWH four characters later; in b 3,5 stands behind two
   * spaces.
   */
  @Test
  void theFaultOfAValueStandsWithinTheValue() {
    Problems problems = new Problems();
    String text = "a: '100 kWH'\nb: \"  3,5 kg\"\nc: 5 kWh\n";
    Mapping mapping = (Mapping) requireNonNull(Yaml.read(text, problems));
    assertThat(Yaml.scalar(mapping, "a").read(Amount::parse, problems)).isNull();
    assertThat(Yaml.scalar(mapping, "b").read(Amount::parse, problems)).isNull();
    assertThat(Yaml.scalar(mapping, "c").read(Amount::parse, problems)).hasToString("5 kWh");
    assertThat(problems.sorted()).extracting(p -> p.code()).containsExactly(Code.GP302, Code.GP301);
    assertThat(problems.sorted())
        .extracting(p -> Yaml.place(p.origin()))
        .containsExactly("1:9+3", "2:7+3");
  }
}
