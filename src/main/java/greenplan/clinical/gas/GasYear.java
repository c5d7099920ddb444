package greenplan.clinical.gas;

import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import java.util.List;
import java.util.stream.Stream;

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
    List<String> notes,
    List<InputFile> files) {

  public GasYear {
    lines = List.copyOf(lines);
    decommissionings = List.copyOf(decommissionings);
    notes = List.copyOf(notes);
    files = List.copyOf(files);
  }

  /** What each line comes to. */
  public GasTotal total() {
    return new GasTotal(lines.stream().map(line -> new GasUse(line, period)).toList());
  }

  /** The gases that occur, each once. */
  public List<Gas> gases() {
    return Stream.concat(
            lines.stream().map(GasLine::gas), decommissionings.stream().map(Decommissioning::gas))
        .distinct()
        .toList();
  }
}
