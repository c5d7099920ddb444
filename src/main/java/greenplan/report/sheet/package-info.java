/** Results as workbooks whose totals are live formulas. */
@NullMarked
package greenplan.report.sheet;

import org.jspecify.annotations.NullMarked;
