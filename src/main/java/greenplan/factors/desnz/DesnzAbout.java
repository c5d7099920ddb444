package greenplan.factors.desnz;

import greenplan.factors.SetAbout;
import java.util.List;

/** What an imported edition says about itself. */
public final class DesnzAbout {

  private static final String PUBLISHER = "Department for Energy Security and Net Zero (DESNZ)";

  private DesnzAbout() {}

  /**
   * The description of an imported edition.
   *
   * @param version the publisher's version of the workbook
   * @param file the name of the workbook
   * @param retrieved the date of the workbook
   */
  public static SetAbout of(DesnzEdition edition, String version, String file, String retrieved) {
    int year = edition.year();
    return new SetAbout(
        "desnz-" + year,
        "desnz",
        "UK Government GHG conversion factors for company reporting, " + year,
        PUBLISHER,
        Integer.toString(year),
        year,
        version,
        year < 2023 ? "AR4" : "AR5 since 2023; see the workbook",
        "Open Government Licence v3.0",
        "Contains public sector information licensed under the Open Government Licence v3.0. Crown"
            + " copyright "
            + year
            + ", "
            + PUBLISHER,
        "flat file of the publisher: " + file,
        retrieved,
        notes(edition));
  }

  private static List<String> notes(DesnzEdition edition) {
    String imported =
        "Imported by greenplan: "
            + edition.factors().size()
            + " factors of "
            + edition.rows()
            + " rows; rows without a value are no factors.";
    return List.of(
        imported,
        "The columns co2, ch4 and n2o are kg CO2e of each gas: never multiply them by a warming"
            + " potential again.",
        "Hotel stays are left out: the publisher shows figures of a third party, which its licence"
            + " does not cover.",
        "Rows outside of scopes hold biogenic CO2 only, in the column co2; their kgco2e is empty on"
            + " purpose.");
  }
}
