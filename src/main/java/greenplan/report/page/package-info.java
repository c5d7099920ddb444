/**
 * The report as one page of HTML: sections made of sentences, charts and tables, and the template
 * that shows them. What a page says comes from the same objects as what it draws.
 */
@NullMarked
package greenplan.report.page;

import org.jspecify.annotations.NullMarked;
