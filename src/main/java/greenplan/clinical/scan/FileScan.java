package greenplan.clinical.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Reads one file on several threads.
 *
 * <p>The file is cut into chunks. A thread guesses that the first row of its chunk starts after the
 * first line break, which is wrong where that break stands inside of quotes. So afterwards the
 * guess of each chunk must be the place where the chunk before it has ended: the first chunk is
 * right, and then each is. If one is not, or if anything else is unusual, nothing is returned, and
 * the file is to be read again from its start on one thread.
 */
public final class FileScan {

  private static final long NONE = -1;

  /**
   * How the work is cut.
   *
   * @param threads how many threads read
   * @param chunk how many bytes one of them takes at a time
   * @param block how many bytes are read in one go
   */
  public record Cut(int threads, int chunk, int block) {}

  private final FileChannel file;
  private final Cut cut;
  private final Layout layout;
  private final RowSink sink;
  private final long start;
  private final long size;
  private final long[] starts;
  private final long[] ends;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLong rows = new AtomicLong();
  private volatile boolean isUnusual;

  private FileScan(FileChannel file, Cut cut, Layout layout, RowSink sink, long start)
      throws IOException {
    this.file = file;
    this.cut = cut;
    this.layout = layout;
    this.sink = sink;
    this.start = start;
    this.size = file.size();
    int chunks = Math.toIntExact(Math.max(1, (size - start + cut.chunk - 1) / cut.chunk));
    starts = new long[chunks];
    ends = new long[chunks];
  }

  /**
   * Reads the rows from a place on.
   *
   * @param start where the first row starts, in bytes
   * @param sink takes rows from one thread at a time, in any order; if nothing is returned, what it
   *     has taken is to be thrown away
   * @param progress is told, now and then and by one thread at a time, how many bytes are read
   * @return how many rows there are; nothing if the file is to be read on one thread
   */
  public static OptionalLong read(
      FileChannel file, Cut cut, Layout layout, RowSink sink, long start, LongConsumer progress)
      throws IOException {
    FileScan scan = new FileScan(file, cut, layout, sink, start);
    scan.run(progress);
    return !scan.isUnusual && scan.agrees()
        ? OptionalLong.of(scan.rows.get())
        : OptionalLong.empty();
  }

  private void run(LongConsumer progress) throws IOException {
    int threads = Math.min(cut.threads, starts.length);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(() -> work(progress));
      }
      for (Future<Void> worker : pool.invokeAll(workers)) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    } else if (e.getCause() instanceof IOException io) {
      return io;
    }
    throw new IllegalStateException(e.getCause());
  }

  private Void work(LongConsumer progress) throws IOException {
    byte[] block = RowScanner.block(cut.block);
    for (int i = next.getAndIncrement();
        i < starts.length && !isUnusual;
        i = next.getAndIncrement()) {
      chunk(i, block);
      synchronized (sink) {
        progress.accept(Math.min(size, chunkStart(Math.min(next.get(), starts.length))));
      }
    }
    return null;
  }

  private long chunkStart(int chunk) {
    return start + (long) chunk * cut.chunk;
  }

  private void chunk(int chunk, byte[] block) throws IOException {
    long from = chunkStart(chunk);
    long until = Math.min(size, chunkStart(chunk + 1));
    long before = chunk == 0 ? from : from - 1;
    RowScanner scanner = new RowScanner(new FileRange(file, before, until), before, block);
    boolean isAny = chunk == 0 || scanner.skipLine(until);
    starts[chunk] = isAny ? scanner.position() : NONE;
    if (isAny) {
      scanner.scan(layout, new Locked(), until);
      isUnusual |= scanner.fault() != null;
      rows.addAndGet(scanner.rows());
    }
    ends[chunk] = scanner.position();
  }

  /** Whether each chunk started where the one before it ended. */
  private boolean agrees() {
    long reached = start;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] == NONE) {
        if (reached < Math.min(size, chunkStart(i + 1))) {
          return false;
        }
      } else if (starts[i] != reached) {
        return false;
      } else {
        reached = ends[i];
      }
    }
    return reached == size;
  }

  private final class Locked implements RowSink {

    @Override
    public void wanted(Row row) {
      synchronized (sink) {
        sink.wanted(row);
      }
    }

    @Override
    public void broken(Row row) {
      isUnusual = true;
    }
  }
}
