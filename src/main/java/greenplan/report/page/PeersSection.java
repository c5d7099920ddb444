package greenplan.report.page;

import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import greenplan.report.Findings;
import greenplan.report.PeersNotes;
import java.util.List;
import java.util.Optional;

/** Organisations beside their peers. */
final class PeersSection {

  private PeersSection() {}

  static Optional<Section> of(Findings findings) {
    List<PeerStudy> studies =
        findings.peers().stream().filter(study -> !study.comparisons().isEmpty()).toList();
    if (studies.isEmpty()) {
      return Optional.empty();
    }
    Section section =
        Section.of("peers", "Peers")
            .say(
                "What reaching a level of peers would save is worked out for each metric alone. The"
                    + " opportunities overlap, and each level holds the one before it: do not add"
                    + " these together.");
    int number = 0;
    for (PeerStudy study : studies) {
      for (PeerComparison one : study.comparisons()) {
        number++;
        section.show(PeerFigure.of("peers-" + number, study, one));
      }
      section.list(PeerTables.standings(study)).list(PeerTables.opportunities(study));
      PeersNotes.list(study).forEach(section::note);
    }
    return Optional.of(section);
  }
}
