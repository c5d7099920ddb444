package greenplan.documents;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out the byte order mark that spreadsheets write at the start of a text. */
final class BomSkipper extends FilterReader {

  private boolean started;

  BomSkipper(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    boolean mark = !started && count > 0 && buffer[offset] == '\uFEFF';
    started = true;
    if (!mark) {
      return count;
    }
    System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
    return count > 1 ? count - 1 : super.read(buffer, offset, length);
  }
}
