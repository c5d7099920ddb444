package greenplan.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every kind of problem that the program can report, with a title and an explanation.
 *
 * <p>The first digit is the family: 1 syntax, 2 shape, 3 units and time, 4 references, 5 sense of
 * the model, 6 plausibility (warnings), 7 provenance. A code keeps its meaning for ever.
 */
public enum Code {
  GP101,
  GP102,
  GP103,
  GP104,
  GP105,
  GP106,
  GP107,
  GP108,
  GP109,
  GP110,
  GP111,
  GP201,
  GP202,
  GP203,
  GP204,
  GP205,
  GP206,
  GP207,
  GP208,
  GP209,
  GP210,
  GP301,
  GP302,
  GP303,
  GP304,
  GP305,
  GP306,
  GP307,
  GP308,
  GP309,
  GP310,
  GP311,
  GP401,
  GP402,
  GP403,
  GP404,
  GP405,
  GP406,
  GP407,
  GP408,
  GP409,
  GP410,
  GP411,
  GP412,
  GP413,
  GP501,
  GP502,
  GP503,
  GP504,
  GP506,
  GP507,
  GP508,
  GP509,
  GP510,
  GP511,
  GP512,
  GP513,
  GP514,
  GP515,
  GP516,
  GP517,
  GP518,
  GP519,
  GP520,
  GP521,
  GP522,
  GP523,
  GP524,
  GP525,
  GP526,
  GP527,
  GP531,
  GP601,
  GP602,
  GP603,
  GP604,
  GP605,
  GP606,
  GP607,
  GP608,
  GP609,
  GP610,
  GP611,
  GP612,
  GP613,
  GP614,
  GP701,
  GP702,
  GP703,
  GP704,
  GP705;

  /** What kind of problem it is, in a few words. */
  public String title() {
    return CodeText.of(this).title();
  }

  /** What it means and what to do, in two or three sentences. */
  public String explanation() {
    return CodeText.of(this).explanation();
  }

  /** Families 6 and 7 are warnings, all others errors. */
  public Severity severity() {
    char family = name().charAt(2);
    return family == '6' || family == '7' ? Severity.WARNING : Severity.ERROR;
  }

  /** The code of this name, such as {@code GP203}. */
  public static Optional<Code> named(String name) {
    return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all codes. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Code::name).toList();
  }
}
