package greenplan.diagnostics;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a text: a value, or the fault that kept it from being one.
 *
 * @param <T> the type of value
 */
public final class Reading<T> {

  private final @Nullable T value;
  private final @Nullable Fault fault;

  private Reading(@Nullable T value, @Nullable Fault fault) {
    this.value = value;
    this.fault = fault;
  }

  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, null);
  }

  public static <T> Reading<T> fault(Fault fault) {
    return new Reading<>(null, fault);
  }

  public boolean isValue() {
    return value != null;
  }

  /** The value; only where {@link #isValue()}. */
  public T value() {
    if (value == null) {
      throw new IllegalStateException("no value: " + fault);
    }
    return value;
  }

  /** The fault; only where there is no value. */
  public Fault fault() {
    if (fault == null) {
      throw new IllegalStateException("no fault: " + value);
    }
    return fault;
  }

  /** The same outcome with the value turned into something else. */
  public <R> Reading<R> map(Function<? super T, ? extends R> function) {
    return isValue() ? Reading.of(function.apply(value())) : Reading.fault(fault());
  }
}
