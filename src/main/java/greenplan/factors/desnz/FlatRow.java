package greenplan.factors.desnz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a flat file.
 *
 * @param place the cell of the last label, such as {@code Factors!D17}
 * @param labels the labels that are not blank, Level 1 first
 * @param uom the unit as the publisher writes it
 * @param gas the whole factor or one gas, as the publisher writes it
 * @param value the raw text of the factor; empty where there is none
 */
record FlatRow(String place, List<String> labels, String uom, String gas, String value) {

  FlatRow {
    labels = List.copyOf(labels);
  }

  String category() {
    return labels.get(0);
  }

  List<String> path() {
    return labels.subList(1, labels.size());
  }

  /** The labels in one line, as the sources of the shipped sets have them. */
  String text() {
    return String.join(" > ", labels);
  }

  boolean isHotelStay() {
    return LabelText.normalise(category()).equals("hotel stay");
  }

  /** The name by the shipped labels, empty where a label or the unit is not known. */
  Optional<FactorName> known() {
    return DesnzLabels.identify(category(), path(), uom);
  }

  /** A name made of the labels themselves, empty where the unit is not known. */
  Optional<FactorName> generated() {
    List<String> parts = new ArrayList<>();
    LabelText.levels(path()).forEach(level -> parts.add(LabelText.slug(level)));
    String component = LabelText.slug(LabelText.normalise(category()));
    String family = parts.isEmpty() ? component : String.join("-", parts);
    return DesnzUnits.symbol(uom).map(unit -> new FactorName(family + "." + component, unit));
  }
}
