package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Practice;
import greenplan.units.rank.Ranks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Organisations as sums of their practices. */
final class Groups {

  private final List<Practice> practices;
  private final Selection selection;
  private final Networks networks;
  private final Patients patients;

  Groups(List<Practice> practices, Selection selection, Networks networks, Patients patients) {
    this.practices = practices;
    this.selection = selection;
    this.networks = networks;
    this.patients = patients;
  }

  /** All practices together. */
  GroupSum together() {
    GroupSum sum = new GroupSum(selection, patients);
    for (int i = 0; i < practices.size(); i++) {
      Tally tally = selection.practice(i);
      if (tally != null) {
        sum.add(practices.get(i), tally);
      }
    }
    return sum;
  }

  /** The organisations of all kinds, each kind by code. */
  List<InhalerGroup> all() {
    List<InhalerGroup> groups = new ArrayList<>();
    for (Level level : Level.values()) {
      Collection<GroupSum> sums = sums(level).values();
      Map<Measure, Ranks> peers = peers(sums);
      sums.forEach(sum -> groups.add(sum.group(level, peers)));
    }
    return groups;
  }

  private Map<String, GroupSum> sums(Level level) {
    Map<String, GroupSum> sums = new TreeMap<>();
    for (int i = 0; i < practices.size(); i++) {
      Organisation organisation = level.of(practices.get(i), networks);
      Tally tally = selection.practice(i);
      if (organisation.isKnown() && tally != null) {
        sums.computeIfAbsent(organisation.code(), code -> new GroupSum(selection, patients))
            .add(practices.get(i), tally, organisation);
      }
    }
    return sums;
  }

  private static Map<Measure, Ranks> peers(Collection<GroupSum> sums) {
    Map<Measure, Ranks> peers = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      List<BigDecimal> values = new ArrayList<>();
      for (GroupSum sum : sums) {
        @Nullable BigDecimal value = measure.of(sum.metrics());
        if (value != null) {
          values.add(value);
        }
      }
      peers.put(measure, Ranks.of(values));
    }
    return peers;
  }
}
