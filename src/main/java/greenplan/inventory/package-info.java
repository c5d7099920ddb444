/**
 * The resolved model: each line joined to its factors, its units proven to fit, its workings kept.
 */
@NullMarked
package greenplan.inventory;

import org.jspecify.annotations.NullMarked;
