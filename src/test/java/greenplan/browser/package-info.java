/** The page of a report in a real browser, where there is one. */
@NullMarked
package greenplan.browser;

import org.jspecify.annotations.NullMarked;
