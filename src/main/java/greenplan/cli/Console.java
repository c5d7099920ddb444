package greenplan.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The streams of one run.
 *
 * @param out data
 * @param err messages
 * @param in standard input
 */
record Console(PrintWriter out, PrintWriter err, InputStream in) {}
