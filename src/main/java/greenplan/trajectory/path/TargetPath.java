package greenplan.trajectory.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The level that is allowed in each year: anchors, and a shape between them. Before the first and
 * after the last anchor the level stays what it is there.
 *
 * @param anchors at least one, each later than the one before; above zero for {@link
 *     PathShape#GEOMETRIC}
 * @param shape how the path runs between two anchors
 */
public record TargetPath(List<Anchor> anchors, PathShape shape) {

  public TargetPath {
    anchors = List.copyOf(anchors);
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("a path needs an anchor");
    }
    check(anchors, shape)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault.message());
            });
  }

  /** The first reason why these anchors make no path of this shape; none if they do. */
  public static Optional<PathFault> check(List<Anchor> anchors, PathShape shape) {
    return IntStream.range(0, anchors.size())
        .mapToObj(index -> check(anchors, index, shape))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PathFault> check(List<Anchor> anchors, int index, PathShape shape) {
    if (index > 0 && anchors.get(index).year() <= anchors.get(index - 1).year()) {
      return Optional.of(
          new PathFault(
              index,
              "the years of a path must ascend",
              "write each year once, the earliest first"));
    }
    if (shape == PathShape.GEOMETRIC && anchors.get(index).level() == 0) {
      return Optional.of(
          new PathFault(
              index,
              "a geometric path never reaches zero",
              "choose linear, or a residual above zero"));
    }
    return Optional.empty();
  }

  /** The level at the end of a year. */
  public double level(int year) {
    int next = 0;
    while (next < anchors.size() && anchors.get(next).year() <= year) {
      next++;
    }
    if (next == 0 || next == anchors.size()) {
      return anchors.get(next == 0 ? 0 : next - 1).level();
    }
    return between(anchors.get(next - 1), anchors.get(next), year);
  }

  private double between(Anchor from, Anchor to, int year) {
    double gone = (double) (year - from.year()) / (to.year() - from.year());
    return switch (shape) {
      case LINEAR -> from.level() + (to.level() - from.level()) * gone;
      case GEOMETRIC -> from.level() * StrictMath.pow(to.level() / from.level(), gone);
      case STEP -> from.level();
    };
  }

  /** The levels of all years from the first to the last, both included. */
  public double[] levels(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToDouble(this::level).toArray();
  }
}
