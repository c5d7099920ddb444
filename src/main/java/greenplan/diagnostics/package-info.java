/** Where input came from and what is wrong with it: origins, problem codes, problems. */
@NullMarked
package greenplan.diagnostics;

import org.jspecify.annotations.NullMarked;
