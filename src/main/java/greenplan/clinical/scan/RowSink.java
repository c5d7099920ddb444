package greenplan.clinical.scan;

/** Takes the rows that are wanted and those that are broken; each is valid only during the call. */
public interface RowSink {

  /** Takes a row whose code is wanted, with as many fields as the header. */
  void wanted(Row row);

  /** Takes a row that has more or fewer fields than the header, and is not blank. */
  void broken(Row row);
}
