package greenplan.appraisal.choice;

import java.util.List;

/**
 * A set of candidates that is bought.
 *
 * @param chosen in the order in which they were given
 */
public record Selection(List<Candidate> chosen) {

  public Selection {
    chosen = List.copyOf(chosen);
  }

  public List<String> ids() {
    return chosen.stream().map(Candidate::id).toList();
  }

  /** The capital of all years. */
  public double capital() {
    return chosen.stream().mapToDouble(Candidate::total).sum();
  }

  /** The capital of one year, by its place in the years of the candidates. */
  public double capital(int year) {
    return chosen.stream().mapToDouble(candidate -> candidate.capital()[year]).sum();
  }

  /** The credits added up, in tCO2e. */
  public double tonnes() {
    return chosen.stream().mapToDouble(Candidate::tonnes).sum();
  }

  /** The net present values that are known, added up. */
  public double npv() {
    return chosen.stream().mapToDouble(candidate -> candidate.npv().orElse(0)).sum();
  }

  /** Whether the net present value of each of them is known. */
  public boolean hasAllNpvs() {
    return chosen.stream().allMatch(candidate -> candidate.npv().isPresent());
  }
}
