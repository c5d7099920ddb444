package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.scenario.impact.ImpactAssessment;
import java.util.List;
import java.util.Optional;

/** What changes of services do to environment, people and money, as somebody scored it. */
final class ImpactSection {

  private ImpactSection() {}

  static Optional<Section> of(Findings findings) {
    List<ImpactAssessment> assessments = findings.scenario().impacts();
    if (assessments.isEmpty()) {
      return Optional.empty();
    }
    Section section = Section.of("impact", "Impact");
    for (ImpactAssessment assessment : assessments) {
      if (!assessment.note().isEmpty()) {
        section.say(assessment.title() + ": " + assessment.note());
      }
      section.show(WheelFigure.of(assessment)).list(ImpactCountTable.of(assessment));
      note(section, assessment, "Assessed by", assessment.assessed());
      note(section, assessment, "Source", assessment.source());
    }
    return Optional.of(
        section.note(
            "Scores are words with an order and no distance, so nothing adds them up or averages"
                + " them, and a very positive one makes no very negative one good. Not assessed"
                + " means that nobody has looked, which is not neutral."));
  }

  private static void note(
      Section section, ImpactAssessment assessment, String what, String words) {
    if (!words.isEmpty()) {
      section.note(assessment.title() + ". " + what + ": " + words);
    }
  }
}
