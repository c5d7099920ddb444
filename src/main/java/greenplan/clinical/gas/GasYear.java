package greenplan.clinical.gas;

import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import greenplan.scenario.plan.NestedTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's anaesthetic gases over a period.
 *
 * @param title what the file is
 * @param organisation whose gases these are
 * @param period the days that the amounts cover
 * @param gwp the short name of the set of warming potentials, such as AR6
 * @param set who published that set
 * @param lines the gases, in the order of the file
 * @param decommissionings manifolds taken out of use
 * @param base the year that it is compared with; null where none is named
 * @param targets falls of nitrous oxide since the base; none without a base
 * @param notes what a reader must know
 * @param files the files that it was read from
 */
public record GasYear(
    String title,
    String organisation,
    GasPeriod period,
    String gwp,
    SetAbout set,
    List<GasLine> lines,
    List<Decommissioning> decommissionings,
    @Nullable GasBase base,
    List<NestedTarget> targets,
    List<String> notes,
    List<InputFile> files) {

  public GasYear {
    lines = List.copyOf(lines);
    decommissionings = List.copyOf(decommissionings);
    targets = List.copyOf(targets);
    notes = List.copyOf(notes);
    files = List.copyOf(files);
  }

  /** What each line comes to. */
  public GasTotal total() {
    return new GasTotal(lines.stream().map(line -> new GasUse(line, period)).toList());
  }

  /** Litres of nitrous oxide procured, pure and with oxygen. */
  public GasSplit nitrousOxide() {
    return GasSplit.procured(total());
  }

  /** The lost share of audited nitrous oxide, in per cent; null where there is no audit. */
  public @Nullable BigDecimal wastePercent() {
    return total().nitrousOxide().wastePercent();
  }

  /** The year beside its base; empty where none is named. */
  public Optional<GasSeries> series() {
    return Optional.ofNullable(base).map(before -> new GasSeries(this, before));
  }

  /** The gases that occur, each once. */
  public List<Gas> gases() {
    return Stream.concat(
            lines.stream().map(GasLine::gas), decommissionings.stream().map(Decommissioning::gas))
        .distinct()
        .toList();
  }
}
