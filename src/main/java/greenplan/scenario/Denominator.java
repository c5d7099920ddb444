package greenplan.scenario;

import greenplan.documents.Place;
import greenplan.units.Amount;

/**
 * What an intensity is per, such as floor area or patient contacts.
 *
 * @param name what it is called
 * @param amount how much there is of it
 * @param place where it stands
 */
public record Denominator(String name, Amount amount, Place place) {}
