package greenplan.trajectory.ramp;

/** A rise of a shape from a start year to an end year. */
record ShapedRamp(RampShape shape, int start, int end) implements Ramp {

  ShapedRamp {
    if (Ramp.endsBeforeItStarts(start, end)) {
      throw new IllegalArgumentException("ends in " + end + ", before it starts in " + start);
    }
    if (!shape.hasEnd() && end != start) {
      throw new IllegalArgumentException("a step has one year: " + start + ", " + end);
    }
  }

  @Override
  public double at(int year) {
    if (year >= end) {
      return 1;
    }
    // x = (t - a) / (z - a); a year before z and z = a lies before the start
    return year < start ? 0 : shape.at((double) (year - start) / (end - start));
  }

  @Override
  public int complete() {
    return end;
  }
}
