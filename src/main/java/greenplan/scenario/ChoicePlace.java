package greenplan.scenario;

import greenplan.diagnostics.Origin;
import greenplan.documents.Fields;
import greenplan.documents.Place;

/**
 * Where a choice of factors stands, with the editions and pins in it by their own names.
 *
 * @param factors the mapping that holds them
 */
record ChoicePlace(Fields factors) implements Place {

  @Override
  public Origin origin() {
    return factors.origin();
  }

  @Override
  public Origin origin(String key) {
    for (String group : new String[] {"editions", "pins"}) {
      Fields named = factors.fields(group);
      if (named.has(key)) {
        return named.origin(key);
      }
    }
    return factors.origin(key);
  }
}
