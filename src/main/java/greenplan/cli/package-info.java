/** The commands: they call the other rooms from left to right and choose streams and exit codes. */
@NullMarked
package greenplan.cli;

import org.jspecify.annotations.NullMarked;
