/** Files as their bytes, unpacked while they are read: plain, gzip or zip. */
@NullMarked
package greenplan.clinical.unpack;

import org.jspecify.annotations.NullMarked;
