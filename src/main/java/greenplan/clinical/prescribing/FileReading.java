package greenplan.clinical.prescribing;

import greenplan.clinical.scan.FileScan;
import greenplan.clinical.unpack.CountedStream;
import greenplan.clinical.unpack.GzipStream;
import greenplan.clinical.unpack.Packing;
import greenplan.clinical.unpack.ReadAhead;
import greenplan.clinical.unpack.ZipTables;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one file, whatever it is packed in. */
final class FileReading {

  private static final int BLOCK = 1 << 18;

  /** Takes each table that was read without errors. */
  interface Sink {
    void add(String name, long rows, FileCells cells);
  }

  private final PrescribingFile file;
  private final List<String> prefixes;
  private final Progress progress;
  private final Problems problems;
  private final Sink sink;

  FileReading(
      PrescribingFile file,
      List<String> prefixes,
      Progress progress,
      Problems problems,
      Sink sink) {
    this.file = file;
    this.prefixes = prefixes;
    this.progress = progress;
    this.problems = problems;
    this.sink = sink;
  }

  void read() {
    progress.next();
    Path path = file.path();
    try {
      if (path == null) {
        stream(Objects.requireNonNull(file.stream()), null);
      } else if (!Files.exists(path)) {
        report(Code.GP105, "there is no file \"" + file.name() + "\"", "");
      } else if (Files.isDirectory(path)) {
        report(Code.GP105, "\"" + file.name() + "\" is a folder, not a file", "");
      } else {
        try (InputStream in = Files.newInputStream(path)) {
          stream(in, Files.isRegularFile(path) ? path : null);
        }
      }
    } catch (IOException e) {
      Unreadable.report(e, Origin.of(Source.ofText(file.name(), "")), problems);
    }
  }

  private void report(Code code, String message, String hint) {
    problems.add(code, Origin.of(Source.ofText(file.name(), "")), message, hint);
  }

  private void stream(InputStream raw, @Nullable Path path) throws IOException {
    InputStream in = new BufferedInputStream(new CountedStream(raw, progress::at), 1 << 16);
    in.mark(Packing.START);
    Packing packing = Packing.of(in.readNBytes(Packing.START));
    in.reset();
    switch (packing) {
      case PLAIN -> {
        if (path == null) {
          ahead(file.name(), in);
        } else {
          plain(path);
        }
      }
      case GZIP -> ahead(file.name(), new GzipStream(in));
      case ZIP -> zip(in, path);
      default ->
          report(
              Code.GP111,
              "the file is packed as " + packing.title() + ", which cannot be read",
              "unpack it first");
    }
  }

  private void zip(InputStream in, @Nullable Path path) throws IOException {
    int count =
        path == null
            ? ZipTables.ofStream(in, this::inside)
            : ZipTables.ofFile(path, this::inside, progress::at);
    if (count == 0) {
      report(Code.GP209, "the zip holds no file whose name ends in .csv", "");
    }
  }

  private boolean inside(String name, InputStream table) {
    return ahead(name.isEmpty() ? file.name() : file.name() + "/" + name, table);
  }

  private void plain(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      int threads = Math.min(8, Runtime.getRuntime().availableProcessors());
      table(file.name()).file(channel, new FileScan.Cut(threads, 1 << 24, BLOCK), progress::at);
    }
  }

  private boolean ahead(String name, InputStream in) {
    try (ReadAhead source = new ReadAhead(in, BLOCK)) {
      return table(name).stream(source, BLOCK);
    }
  }

  private TableReading table(String name) {
    return new TableReading(name, prefixes, problems, sink);
  }
}
