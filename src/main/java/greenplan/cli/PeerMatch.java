package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.peers.Comparing;
import greenplan.peers.Member;
import greenplan.peers.PeerChoices;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerGroup;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Compares as somebody asked for it, and reports where the question does not fit the peers. */
final class PeerMatch {

  private final PeerQuestion question;
  private final Problems problems;

  PeerMatch(PeerQuestion question, Problems problems) {
    this.question = question;
    this.problems = problems;
  }

  /** The comparison of a member; null after it was reported that there is too little. */
  @Nullable PeerComparison compare(PeerGroup group, Member own, Collection<String> codes) {
    question.leftOut().keySet().forEach(code -> checkLeftOut(code, own, codes));
    PeerChoices choices =
        new PeerChoices(
            question.includeSelf(),
            question.leftOut(),
            question.leavesOutDoubtful(),
            question.benchmarks());
    return new Comparing(
            group,
            choices,
            question.origin(PeerPart.METRIC, group.metric().name()),
            level -> question.origin(PeerPart.LEVEL, level.id()),
            problems)
        .of(own);
  }

  private void checkLeftOut(String code, Member own, Collection<String> codes) {
    boolean isOwn = code.equals(own.code());
    if (isOwn || !codes.contains(code)) {
      problems.add(
          isOwn ? Code.GP515 : Code.GP408,
          question.origin(PeerPart.LEAVE_OUT, code),
          isOwn
              ? "\"" + code + "\" is the organisation that is compared"
              : "there is no organisation \"" + code + "\" to leave out",
          Nearest.hint(code, codes));
    }
  }

  /** Whether there is an organisation of this code; reported where not. */
  boolean checkKnown(String code, Collection<String> codes, String advice) {
    if (codes.contains(code)) {
      return true;
    }
    String hint = Nearest.hint(code, codes);
    problems.add(
        Code.GP408,
        question.origin(PeerPart.ORGANISATION, code),
        "there is no organisation \"" + code + "\"",
        hint.isEmpty() ? advice : hint);
    return false;
  }
}
