package greenplan.factors;

import java.util.List;

/**
 * Who published a set of factors, when, and under which terms.
 *
 * @param id the name of its folder, such as {@code desnz-2024}
 * @param series what groups its editions, such as {@code desnz}
 * @param title the publication
 * @param publisher who published it
 * @param edition the publisher's name of the edition
 * @param year the calendar year that the edition is for
 * @param version the revision of the publication
 * @param gwpBasis the assessment report behind its CO2e figures
 * @param licence the terms
 * @param attribution the line that the licence asks for
 * @param source where it was found
 * @param retrieved when it was read
 * @param notes what a user of the edition must know
 */
public record SetAbout(
    String id,
    String series,
    String title,
    String publisher,
    String edition,
    int year,
    String version,
    String gwpBasis,
    String licence,
    String attribution,
    String source,
    String retrieved,
    List<String> notes) {

  public SetAbout {
    notes = List.copyOf(notes);
  }
}
