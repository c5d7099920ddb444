package greenplan.report.page;

import greenplan.report.Visible;
import greenplan.trajectory.TargetStatus;

/**
 * One milestone in the strip at the top. The word and the shape tell, never the colour alone.
 *
 * @param title which milestone
 * @param status how the plan stands against it
 * @param detail by how much
 */
public record Status(String title, TargetStatus status, String detail) {

  public Status {
    title = Visible.of(title);
  }

  /** The word of it, as boards read it. */
  public String word() {
    return switch (status) {
      case MET -> "OK";
      case AT_RISK -> "AT RISK";
      case MISSED -> "MISS";
    };
  }

  /** The shape beside the word. */
  public String shape() {
    return switch (status) {
      case MET -> "\u25CF";
      case AT_RISK -> "\u25B2";
      case MISSED -> "\u25A0";
    };
  }

  /** The name of its style. */
  public String style() {
    return switch (status) {
      case MET -> "ok";
      case AT_RISK -> "risk";
      case MISSED -> "miss";
    };
  }
}
