package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Practice;
import greenplan.clinical.prescribing.Prescribed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out what prescriptions of inhalers come to. */
public final class InhalerStudy {

  /** The end of the practice codes that stand for no practice, as OpenPrescribing has it. */
  private static final String DUMMY = "998";

  private static final Comparator<ProductRow> MOST_EMISSIONS =
      Comparator.<ProductRow, BigDecimal>comparing(row -> row.metrics().emissions().kgCo2e())
          .thenComparing(row -> row.metrics().inhalers())
          .reversed()
          .thenComparing(row -> row.use().code());
  private static final Comparator<ProductRow> MOST_ITEMS =
      Comparator.<ProductRow, BigDecimal>comparing(row -> row.metrics().unknownItems())
          .reversed()
          .thenComparing(row -> row.use().code());

  private final Prescribed prescribed;
  private final InhalerBasis basis;
  private final Networks networks;
  private final Patients patients;
  private final boolean[] real;
  private final ProductUses uses;

  /**
   * A study of everything that was read.
   *
   * @param networks the networks of practices; none where they are not known
   * @param patients the patients of practices; none where they are not known
   */
  public InhalerStudy(
      Prescribed prescribed, InhalerBasis basis, Networks networks, Patients patients) {
    this.prescribed = prescribed;
    this.basis = basis;
    this.networks = networks;
    this.patients = patients;
    this.real = new boolean[prescribed.practices().size()];
    for (int i = 0; i < real.length; i++) {
      real[i] = !prescribed.practices().get(i).code().endsWith(DUMMY);
    }
    this.uses = new ProductUses(prescribed, basis, real);
  }

  /** The codes of all organisations, each with its name. */
  public Map<String, Organisation> organisations() {
    Map<String, Organisation> all = new TreeMap<>();
    for (Practice practice : prescribed.practices()) {
      for (Level level : Level.values()) {
        Organisation organisation = level.of(practice, networks);
        if (organisation.isKnown()) {
          all.putIfAbsent(organisation.code(), organisation);
        }
      }
    }
    return all;
  }

  /** All that was read. */
  public Inhalers all() {
    Selection selection = new Selection(prescribed, uses, real);
    return result(selection, groups(selection), null, groups(selection).all());
  }

  /** One organisation and those within it, which still are compared with all that were read. */
  public Inhalers within(Organisation organisation) {
    boolean[] counts = real.clone();
    Set<String> inside = new HashSet<>();
    for (int i = 0; i < counts.length; i++) {
      Practice practice = prescribed.practices().get(i);
      Optional<Level> level = levelOf(organisation, practice);
      counts[i] &= level.isPresent();
      level.ifPresent(from -> addCodes(practice, from, inside));
    }
    Selection selection = new Selection(prescribed, uses, counts);
    List<InhalerGroup> compared =
        groups(new Selection(prescribed, uses, real)).all().stream()
            .filter(group -> inside.contains(group.organisation().code()))
            .toList();
    return result(selection, groups(selection), organisation, compared);
  }

  private Optional<Level> levelOf(Organisation organisation, Practice practice) {
    for (Level level : Level.values()) {
      if (level.of(practice, networks).code().equals(organisation.code())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private void addCodes(Practice practice, Level from, Set<String> codes) {
    for (Level level : Level.values()) {
      if (level.compareTo(from) >= 0) {
        codes.add(level.of(practice, networks).code());
      }
    }
  }

  private Groups groups(Selection selection) {
    return new Groups(prescribed.practices(), selection, networks, patients);
  }

  private Inhalers result(
      Selection selection,
      Groups groups,
      @Nullable Organisation organisation,
      List<InhalerGroup> compared) {
    List<ProductRow> rows = selection.products();
    return new Inhalers(
        basis,
        organisation,
        prescribed.files(),
        selection.metrics(selection.total()),
        groups.together().patients(),
        selection.months(),
        compared,
        rows.stream().filter(row -> row.use().isInhaler()).sorted(MOST_EMISSIONS).toList(),
        selection.monthly().stream().filter(row -> row.use().isInhaler()).toList(),
        rows.stream().filter(row -> row.use().isUnknown()).sorted(MOST_ITEMS).toList(),
        rows.stream().filter(row -> row.use().isUncounted()).sorted(MOST_ITEMS).toList(),
        dummies());
  }

  /** The items of practices that stand for nobody. */
  private BigDecimal dummies() {
    long items = 0;
    for (int cell = 0; cell < prescribed.size(); cell++) {
      items += real[prescribed.practice(cell)] ? 0 : prescribed.items(cell);
    }
    return BigDecimal.valueOf(items);
  }
}
