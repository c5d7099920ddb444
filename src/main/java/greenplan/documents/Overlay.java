package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays one document over another of the same form.
 *
 * <p>Mappings merge key by key, at every depth: the keys of the base keep their order and those
 * that it lacks come after them. Everything else that is stated over it replaces what the base has.
 * A short form over a long one replaces the key that it stands for and no other, and the other way
 * round. The word {@code none} over something that the base has drops it, unless the form knows
 * that word. Every value stays in the place where it was written.
 */
public final class Overlay {

  /** What is written in the place of something of the base to drop it. */
  public static final String NONE = "none";

  private static final int FEW = 20;

  private final Problems problems;

  private Overlay(Problems problems) {
    this.problems = problems;
  }

  /**
   * The base with what stands in {@code top} laid over it.
   *
   * @param form the form of both
   * @param problems takes each {@code none} over a name that the base does not have
   */
  public static Mapping of(Mapping base, Mapping top, Form form, Problems problems) {
    return new Overlay(problems).mapping(base, top, form);
  }

  private Mapping mapping(Mapping base, Mapping top, @Nullable Form form) {
    Map<String, Mapping.Entry> merged = new LinkedHashMap<>(base.entries());
    top.entries()
        .forEach(
            (name, entry) -> {
              Form inner = form == null ? null : form.under(name);
              if (!isNone(entry.value(), inner)) {
                merged.put(name, entry(base.entries().get(name), entry, inner));
              } else if (base.entries().containsKey(name)) {
                merged.remove(name);
              } else if (form instanceof Form.Named) {
                reportMissing(name, entry, base);
              } else {
                merged.put(name, entry);
              }
            });
    return new Mapping(top.origin(), merged);
  }

  private Mapping.Entry entry(
      Mapping.@Nullable Entry base, Mapping.Entry top, @Nullable Form form) {
    Node under = base == null ? null : base.value();
    Node over = top.value();
    if (form instanceof Form.Either either && base != null) {
      under = over instanceof Mapping ? longForm(base, either) : under;
      over = under instanceof Mapping ? longForm(top, either) : over;
    }
    return over instanceof Mapping mapping
        ? new Mapping.Entry(top.key(), mapping(orEmpty(under, mapping), mapping, form))
        : top;
  }

  /** A base of another kind, which is replaced, counts as one without entries. */
  private static Mapping orEmpty(@Nullable Node base, Mapping top) {
    return base instanceof Mapping mapping ? mapping : new Mapping(top.origin(), Map.of());
  }

  private static Node longForm(Mapping.Entry entry, Form.Either form) {
    boolean isShort = entry.value() instanceof Scalar scalar && !scalar.isNull();
    return isShort && !form.key().isEmpty()
        ? new Mapping(entry.key(), Map.of(form.key(), entry))
        : entry.value();
  }

  private static boolean isNone(Node node, @Nullable Form form) {
    return node instanceof Scalar scalar && scalar.text().equals(NONE) && !isWord(form);
  }

  /** Whether {@code none} is a value of this form like any other. */
  private static boolean isWord(@Nullable Form form) {
    return form instanceof Form.Choice choice && choice.values().contains(NONE);
  }

  private void reportMissing(String name, Mapping.Entry entry, Mapping base) {
    problems.add(
        Code.GP411,
        entry.key(),
        "there is no \"" + name + "\" to drop in what this file extends",
        hint(name, base.entries().keySet()));
  }

  private static String hint(String name, Set<String> names) {
    return names.isEmpty() || names.size() > FEW
        ? Nearest.hint(name, names)
        : Nearest.hintOrAll(name, names);
  }
}
