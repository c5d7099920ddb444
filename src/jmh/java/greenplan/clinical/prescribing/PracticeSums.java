package greenplan.clinical.prescribing;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the product's reader takes from files: sections 0301 to 0303 by month, practice with its
 * organisations, and presentation. Printed is the sum of each practice: name, ICB, number of
 * presentations, items and quantity. The other classes here do the same with other tools.
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
    int practices = read.practices().size();
    long[] cells = new long[practices];
    long[] items = new long[practices];
    BigDecimal[] quantities = new BigDecimal[practices];
    Arrays.fill(quantities, BigDecimal.ZERO);
    for (int cell = 0; cell < read.size(); cell++) {
      int practice = read.practice(cell);
      cells[practice]++;
      items[practice] += read.items(cell);
      quantities[practice] = quantities[practice].add(read.quantity(cell));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < practices; i++) {
      Practice practice = read.practices().get(i);
      text.append(practice.code()).append('|').append(practice.name()).append('|');
      text.append(practice.icbName()).append('|').append(cells[i]).append('|');
      text.append(items[i]).append('|');
      text.append(quantities[i].setScale(1).toPlainString()).append('\n');
    }
    System.out.print(text);
  }
}
