/**
 * The tables that reports by law or by choice must carry, framework by framework: each field with
 * its value, where that comes from, and what is missing.
 */
@NullMarked
package greenplan.report.disclosure;

import org.jspecify.annotations.NullMarked;
