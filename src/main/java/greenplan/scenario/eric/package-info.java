/**
 * ERIC, the Estates Returns Information Collection of the NHS in England: from a published file of
 * sites to scenarios that a person could have written.
 *
 * <p>The way through: {@code EricReader} reads rows, {@code EricLines} makes lines of a site,
 * {@code EricNotes} says what was assumed or left out, {@code EricYaml} writes. Which column
 * becomes what is data, in {@code columns.csv}.
 */
@NullMarked
package greenplan.scenario.eric;

import org.jspecify.annotations.NullMarked;
