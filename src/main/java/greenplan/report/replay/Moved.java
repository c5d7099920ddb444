package greenplan.report.replay;

import greenplan.report.record.RecordedPart;

/**
 * A figure that is not what was recorded.
 *
 * @param part the table that it stands in
 * @param row what tells its row apart
 * @param column what it is, with its unit
 * @param was the recorded text with every digit; empty where there was none
 * @param is the text now; empty where there is none
 */
public record Moved(RecordedPart part, String row, String column, String was, String is) {}
