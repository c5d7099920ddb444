package greenplan.clinical.unpack;

import greenplan.clinical.scan.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a stream on a thread of its own, some blocks ahead, so that unpacking and use overlap. */
public final class ReadAhead implements ByteSource, AutoCloseable {

  private static final int BLOCKS = 4;
  private static final long PATIENCE = 1_000;

  /** What was read; at the end, or after a failure, without bytes. */
  @SuppressWarnings("ArrayRecordComponent") // plain bytes; nobody compares blocks
  private record Block(byte[] bytes, int length, @Nullable IOException failure) {}

  private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BLOCKS);
  private final Thread reader;
  private Block current = new Block(new byte[0], 0, null);
  private int at;
  private boolean isEnded;

  /** Starts to read; the stream is not closed. */
  public ReadAhead(InputStream in, int blockSize) {
    for (int i = 0; i < BLOCKS; i++) {
      free.add(new byte[blockSize]);
    }
    reader = new Thread(() -> run(in), "read-ahead");
    reader.setDaemon(true);
    reader.start();
  }

  private void run(InputStream in) {
    try {
      while (put(in, free.take())) {
        // One block after the other, to the end.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean put(InputStream in, byte[] block) throws InterruptedException {
    int length = 0;
    IOException failure = null;
    boolean isEnd = false;
    try {
      int count = in.read(block, 0, block.length);
      while (count >= 0 && length + count < block.length) {
        length += count;
        count = in.read(block, length, block.length - length);
      }
      isEnd = count < 0;
      length += Math.max(count, 0);
    } catch (IOException e) {
      failure = e;
    }
    if (length > 0) {
      filled.put(new Block(block, length, null));
    }
    if (isEnd || failure != null) {
      filled.put(new Block(block, 0, failure));
    }
    return !isEnd && failure == null;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (at == current.length && !isEnded) {
      advance();
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current.bytes, at, into, offset, count);
    at += count;
    return count == 0 ? -1 : count;
  }

  private void advance() throws IOException {
    try {
      if (current.length > 0) {
        free.put(current.bytes);
      }
      current = filled.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    at = 0;
    isEnded = current.length == 0;
    if (current.failure != null) {
      throw current.failure;
    }
  }

  /** Ends the thread; one that waits for bytes that never come is left to itself. */
  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
