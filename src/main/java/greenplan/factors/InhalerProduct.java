package greenplan.factors;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a BNF code is, as far as inhalers are concerned.
 *
 * @param code a presentation (15 characters), a generic equivalent, or the start of both
 * @param title the name that people read
 * @param form how it delivers the medicine
 * @param unit what a prescribed quantity counts
 * @param pack capsules, or doses, that go with one device; null where no pack size is verified
 * @param refill whether it refills a device that stays in use
 * @param ingredients the number of medicines in it, 1 to 3; 0 for what is no inhaler
 * @param footprintClass the class of which a table of class footprints may hold a figure; empty for
 *     what is no inhaler
 * @param source where this was read
 */
public record InhalerProduct(
    String code,
    String title,
    InhalerForm form,
    InhalerUnit unit,
    @Nullable BigDecimal pack,
    boolean refill,
    int ingredients,
    String footprintClass,
    String source) {}
