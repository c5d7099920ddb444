package greenplan.report.disclosure;

import java.util.List;

/**
 * What one framework wants of an organisation.
 *
 * @param id its name in files
 * @param title what readers see
 * @param applies whether it holds for an NHS trust
 * @param fields its fields, in its order
 */
record Framework(String id, String title, String applies, List<Field> fields) {

  Framework {
    fields = List.copyOf(fields);
  }
}
