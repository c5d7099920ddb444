package greenplan.clinical.prescribing;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What all files together hold. */
final class Totals {

  private static final Comparator<Presentation> BY_CODE = Comparator.comparing(Presentation::code);

  private final Latest<List<String>, Practice> practices = new Latest<>(Practice.BY_NAMES);
  private final Latest<String, Presentation> presentations =
      new Latest<>(Comparator.comparing(Presentation::name));
  private final CellTable cells = new CellTable();
  private final NavigableSet<Integer> months = new TreeSet<>();

  /** Adds a file; the months that it holds. */
  NavigableSet<Integer> add(FileCells file) {
    NavigableSet<Integer> found = new TreeSet<>();
    Charset charset = charset(file);
    int[] practiceNumbers = new int[file.practices().size()];
    Arrays.setAll(practiceNumbers, i -> practice(file, i, charset));
    int[] presentationNumbers = new int[file.presentations().size()];
    Arrays.setAll(presentationNumbers, i -> presentation(file, i, charset));
    CellTable from = file.cells();
    for (long key : from.keys()) {
      int month = CellKey.month(key);
      found.add(month);
      long cell =
          CellKey.of(
              month,
              practiceNumbers[CellKey.practice(key)],
              presentationNumbers[CellKey.presentation(key)]);
      cells.add(cell, from.items(key), from.millionths(key));
      BigDecimal large = from.large().get(key);
      if (large != null) {
        cells.addLarge(cell, large);
      }
    }
    months.addAll(found);
    return found;
  }

  private static Charset charset(FileCells file) {
    for (int i = 0; i < file.practices().size(); i++) {
      if (!isUtf8(file.practices().key(i), FileCells.PRACTICE_FIELDS)) {
        return Decoding.WINDOWS;
      }
    }
    for (int i = 0; i < file.presentations().size(); i++) {
      if (!isUtf8(file.presentations().key(i), FileCells.PRESENTATION_FIELDS)) {
        return Decoding.WINDOWS;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isUtf8(byte[] key, int fields) {
    return Arrays.stream(FieldKey.fields(key, fields)).allMatch(Decoding::isUtf8);
  }

  private static String[] texts(byte[] key, int count, Charset charset) {
    return Arrays.stream(FieldKey.fields(key, count))
        .map(field -> new String(field, charset).strip())
        .toArray(String[]::new);
  }

  private int practice(FileCells file, int number, Charset charset) {
    String[] f = texts(file.practices().key(number), FileCells.PRACTICE_FIELDS, charset);
    String subIcb = f[2].substring(0, Math.min(3, f[2].length()));
    Practice practice = new Practice(f[0], f[1], subIcb, f[3], f[4], f[5], f[6], f[7]);
    List<String> identity = List.of(f[0], subIcb, f[4], f[6]);
    return practices.number(identity, practice, file.practiceMonth(number));
  }

  private int presentation(FileCells file, int number, Charset charset) {
    String[] f = texts(file.presentations().key(number), FileCells.PRESENTATION_FIELDS, charset);
    return presentations.number(f[0], new Presentation(f[0], f[1]), file.presentationMonth(number));
  }

  /** All that was added, sorted. */
  Prescribed prescribed(List<ReadFile> files) {
    int[] monthOrder = months.stream().mapToInt(Integer::intValue).toArray();
    int[] practiceOrder = practices.numbers(Practice.ORDER);
    int[] presentationOrder = presentations.numbers(BY_CODE);
    int[] practicePlaces = inverse(practiceOrder);
    int[] presentationPlaces = inverse(presentationOrder);
    long[] places = cells.keys();
    for (int i = 0; i < places.length; i++) {
      places[i] =
          CellKey.of(
              Arrays.binarySearch(monthOrder, CellKey.month(places[i])),
              practicePlaces[CellKey.practice(places[i])],
              presentationPlaces[CellKey.presentation(places[i])]);
    }
    Arrays.sort(places);
    long[] items = new long[places.length];
    long[] millionths = new long[places.length];
    Map<Long, BigDecimal> large = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      long key =
          CellKey.of(
              monthOrder[CellKey.month(places[i])],
              practiceOrder[CellKey.practice(places[i])],
              presentationOrder[CellKey.presentation(places[i])]);
      items[i] = cells.items(key);
      millionths[i] = cells.millionths(key);
      BigDecimal more = cells.large().get(key);
      if (more != null) {
        large.put(places[i], more);
      }
    }
    List<String> texts = months.stream().map(MonthBytes::text).toList();
    List<Practice> sorted = practices.sorted(Practice.ORDER);
    return new Prescribed(
        texts, sorted, presentations.sorted(BY_CODE), files, places, items, millionths, large);
  }

  private static int[] inverse(int[] order) {
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }
}
