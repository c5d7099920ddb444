package greenplan.uncertainty;

import greenplan.Footprints;
import greenplan.uncertainty.trial.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What 10,000 trials of 1,000 lines cost, each line with a lognormal amount, compared with a loop
 * that only draws and exponentiates as many values on as many threads.
 *
 * <p>The goal: {@code footprint} at most twice {@code loop}. {@code loop} draws a row of normals and
 * then takes their {@code StrictMath.exp}, as the program does; {@code loopWithMathExp} is faster
 * and not the same everywhere. {@code plan} works out 26 years with two measures and two targets
 * besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked @Setup first
public class CertaintyBenchmark {

  private static final int LINES = 1_000;
  private static final int TRIALS = 10_000;
  private static final int BLOCK = 256;

  @Param({"1", "2"})
  private int threads;

  private ExecutorService pool;
  private Certainty footprint;
  private Certainty plan;

  @Setup
  public void read() throws IOException {
    pool = Executors.newFixedThreadPool(threads);
    footprint = certainty("");
    plan =
        certainty(
            """
            measures:
              less: {does: use-less, lines: [l1, l2, l3], by: 50 %, until: 2034/35, source: a}
              none: {does: avoid, lines: [l4], by: 50 %, until: 2034/35, source: a}
            drivers: {all: {growth: 2 %/yr}}
            targets:
              half: {by: 2034/35, reduction: 50 %}
              none: {by: 2049/50, net-zero: yes}
            """);
  }

  @TearDown
  public void stop() {
    pool.shutdown();
  }

  private static Certainty certainty(String rest) throws IOException {
    StringBuilder text = new StringBuilder("title: Speed\norganisation: Nobody\nyear: 2024/25\n");
    text.append("boundary: nhs-carbon-footprint-plus\nactivities:\n");
    for (int line = 0; line < LINES; line++) {
      text.append("  l").append(line).append(": {activity: declared-emissions, amount: ");
      text.append(100 + line).append(" tCO2e, nhs-category: supply-chain, source: a}\n");
    }
    text.append(rest).append("uncertainty:\n  seed: 1\n  trials: ").append(TRIALS);
    text.append("\n  amounts:\n");
    for (int line = 0; line < LINES; line++) {
      text.append("    l").append(line).append(": ").append(35 + line % 60).append(" %\n");
    }
    Path file = Files.createTempFile("speed", ".yaml");
    try {
      return Footprints.certainty(Files.writeString(file, text), 1);
    } finally {
      Files.delete(file);
    }
  }

  @Benchmark
  public Simulation footprint() {
    return Simulation.of(footprint.plan(), footprint.trajectory(), footprint.propagation(), threads);
  }

  @Benchmark
  public Simulation plan() {
    return Simulation.of(plan.plan(), plan.trajectory(), plan.propagation(), threads);
  }

  @Benchmark
  public double loop() throws InterruptedException, ExecutionException {
    return onThreads(StrictMath::exp);
  }

  @Benchmark
  public double loopWithMathExp() throws InterruptedException, ExecutionException {
    return onThreads(Math::exp);
  }

  private double onThreads(DoubleUnaryOperator exp)
      throws InterruptedException, ExecutionException {
    List<Future<Double>> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int seed = thread + 1;
      parts.add(pool.submit(() -> draws(seed, TRIALS / threads, exp)));
    }
    double sum = 0;
    for (Future<Double> part : parts) {
      sum += part.get();
    }
    return sum;
  }

  private static double draws(long seed, int trials, DoubleUnaryOperator exp) {
    UniformRandomProvider random = new XoRoShiRo128PlusPlus(seed, ~seed);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    double[] row = new double[BLOCK];
    double sum = 0;
    for (long left = (long) trials * LINES; left > 0; left -= BLOCK) {
      for (int i = 0; i < BLOCK; i++) {
        row[i] = normal.sample();
      }
      for (int i = 0; i < BLOCK; i++) {
        sum += exp.applyAsDouble(0.2 * row[i]);
      }
    }
    return sum;
  }
}
