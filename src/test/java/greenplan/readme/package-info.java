/** Holds the pages that people read first to what the program really does. */
@NullMarked
package greenplan.readme;

import org.jspecify.annotations.NullMarked;
