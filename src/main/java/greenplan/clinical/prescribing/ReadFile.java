package greenplan.clinical.prescribing;

/**
 * A file that was read.
 *
 * @param name its name as the user typed it; with the name inside, where a zip holds several
 * @param rows how many rows it has, without the header
 * @param kept how many of them were wanted
 */
public record ReadFile(String name, long rows, long kept) {}
