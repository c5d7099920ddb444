package greenplan.clinical.prescribing;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the product's reader takes from files, by practice: items and quantity of sections 0301 to
 * 0303. The other classes here do the same with other tools, and print the same lines.
 */
public final class PracticeSums {

  private PracticeSums() {}

  /** Reads all files that are named. */
  public static void main(String[] args) {
    Problems problems = new Problems();
    List<PrescribingFile> files =
        Arrays.stream(args).map(name -> PrescribingFile.of(Path.of(name), name)).toList();
    List<String> prefixes = List.of("0301", "0302", "0303");
    Prescribed read = PrescribingReader.read(files, prefixes, ReadProgress.NONE, problems);
    for (Problem problem : problems.sorted()) {
      System.err.println(problem.origin() + " " + problem.code() + " " + problem.message());
    }
    if (read != null) {
      print(read);
    }
  }

  private static void print(Prescribed read) {
    Map<String, Long> items = new TreeMap<>();
    Map<String, BigDecimal> quantities = new TreeMap<>();
    for (int cell = 0; cell < read.size(); cell++) {
      String code = read.practices().get(read.practice(cell)).code();
      items.merge(code, read.items(cell), Long::sum);
      quantities.merge(code, read.quantity(cell), BigDecimal::add);
    }
    StringBuilder text = new StringBuilder();
    items.forEach(
        (code, sum) -> {
          String quantity = quantities.get(code).setScale(1).toPlainString();
          text.append(code).append(' ').append(sum).append(' ').append(quantity).append('\n');
        });
    System.out.print(text);
  }
}
