package greenplan.factors.desnz;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorKey;
import greenplan.factors.desnz.LeftOut.Reason;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the publisher's flat file. Every row gives one figure of one factor; the gas rows are kg
 * CO2e already, so they are put beside the total and never multiplied.
 */
public final class DesnzWorkbook {

  private static final Comparator<ImportedFactor> BY_ID_AND_UNIT =
      Comparator.comparing((ImportedFactor factor) -> factor.name().id())
          .thenComparing(factor -> factor.name().unit(), String.CASE_INSENSITIVE_ORDER);

  private final Set<FactorKey> known;
  private final boolean acceptNew;
  private final Map<FactorName, ImportedFactor> factors = new LinkedHashMap<>();
  private final Set<FactorName> contradicted = new HashSet<>();
  private final Set<String> newIds = new TreeSet<>();
  private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();
  private int blank;

  private DesnzWorkbook(Set<FactorKey> known, boolean acceptNew) {
    this.known = known;
    this.acceptNew = acceptNew;
  }

  /**
   * Reads a workbook; null after it has been reported as not the one that is meant.
   *
   * @param name what messages call the file
   * @param year the edition that it must be
   * @param known the ids and units that other editions have
   * @param acceptNew whether other labels become factors with ids made of the labels
   */
  public static @Nullable DesnzEdition read(
      Path file,
      String name,
      int year,
      Set<FactorKey> known,
      boolean acceptNew,
      Problems problems) {
    FlatSheet sheet = FlatSheet.read(file, name, problems);
    if (sheet == null) {
      return null;
    }
    if (sheet.year() != year) {
      problems.add(
          Code.GP404,
          Origin.of(Source.ofText(name, "")),
          "the workbook holds the factors of " + sheet.year() + ", not of " + year,
          "write --year " + sheet.year());
      return null;
    }
    DesnzWorkbook workbook = new DesnzWorkbook(known, acceptNew);
    sheet.rows().forEach(workbook::read);
    return workbook.edition(sheet);
  }

  private void read(FlatRow row) {
    if (row.value().isEmpty()) {
      blank++;
    } else if (row.isHotelStay()) {
      leaveOut(Reason.HOTEL_STAY, "", row, "");
    } else {
      name(row).ifPresent(name -> put(name, row));
    }
  }

  /** The name of a row's factor, empty after the row has been left out. */
  private Optional<FactorName> name(FlatRow row) {
    Optional<FactorName> name = row.known();
    if (name.isPresent() && known.contains(key(name.get()))) {
      return name;
    }
    Optional<FactorName> made = name.isPresent() ? name : row.generated();
    if (made.isEmpty()) {
      leaveOut(Reason.UNKNOWN_UNIT, row.uom(), row, "unit: " + row.uom());
    } else if (acceptNew) {
      newIds.add(made.get().id());
    } else {
      leaveOut(Reason.NEW_LABEL, made.get().toString(), row, hint(made.get()));
      return Optional.empty();
    }
    return made;
  }

  private String hint(FactorName made) {
    Set<String> families = new TreeSet<>();
    known.forEach(key -> families.add(family(key.id())));
    List<String> near = Nearest.to(family(made.id()), families);
    String would = "would be " + made.id() + " per " + made.unit();
    return near.isEmpty() ? would : would + "; nearest: " + String.join(", ", near);
  }

  private static String family(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  private static FactorKey key(FactorName name) {
    return new FactorKey(name.id(), name.unit());
  }

  private void put(FactorName name, FlatRow row) {
    Optional<Gas> gas = Gas.of(row.gas());
    Optional<BigDecimal> value = CellNumber.read(row.value());
    if (gas.isEmpty()) {
      leaveOut(Reason.UNKNOWN_GAS, row.gas(), row, "gas: " + row.gas());
    } else if (value.isEmpty()) {
      leaveOut(Reason.NOT_A_NUMBER, name.toString(), row, "value: " + row.value());
    } else {
      ImportedFactor factor = factors.computeIfAbsent(name, n -> new ImportedFactor(n, row.text()));
      if (!factor.put(gas.get(), value.get())) {
        contradicted.add(name);
        leaveOut(
            Reason.CONTRADICTION, name.toString(), row, name.id() + " from " + factor.labels());
      }
    }
  }

  private void leaveOut(Reason reason, String kind, FlatRow row, String hint) {
    LeftOut first = new LeftOut(reason, row.place(), row.text(), 1, hint);
    leftOut.merge(
        reason + " " + kind,
        first,
        (a, b) -> new LeftOut(reason, a.place(), a.labels(), a.rows() + 1, a.hint()));
  }

  private DesnzEdition edition(FlatSheet sheet) {
    List<ImportedFactor> complete = new ArrayList<>();
    List<LeftOut> out = new ArrayList<>(leftOut.values());
    for (ImportedFactor factor : factors.values()) {
      if (!factor.isComplete()) {
        out.add(new LeftOut(Reason.NO_TOTAL, "", factor.labels(), 1, factor.name().id()));
      } else if (!contradicted.contains(factor.name())) {
        complete.add(factor);
      }
    }
    complete.sort(BY_ID_AND_UNIT);
    out.sort(Comparator.comparing(LeftOut::reason));
    List<String> written = complete.stream().map(f -> f.name().id()).toList();
    newIds.retainAll(written);
    return new DesnzEdition(
        sheet.year(), complete, List.copyOf(newIds), out, sheet.rows().size(), blank);
  }
}
