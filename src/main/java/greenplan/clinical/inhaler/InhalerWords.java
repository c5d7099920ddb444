package greenplan.clinical.inhaler;

import greenplan.clinical.inhaler.Replacement.OtherPropellant;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.factors.Activity;
import greenplan.factors.ActivityCatalogue;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorData;
import greenplan.factors.FactorLibrary;
import greenplan.factors.InhalerForm;
import greenplan.factors.InhalerProduct;
import greenplan.factors.InhalerTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words of a file of switches stand for: products, classes, forms, BNF codes. */
final class InhalerWords {

  private static final String GROUP = "Inhalers";
  private static final String PROPELLANT = "propellant-";

  private final InhalerBasis basis;
  private final List<InhalerTable> tables;
  private final FactorLibrary sets;
  private final ActivityCatalogue catalogue;
  private final Problems problems;
  private final List<String> classes;

  /**
   * The words of a basis.
   *
   * @param tables the published tables, which say which codes a product has
   */
  InhalerWords(InhalerBasis basis, List<InhalerTable> tables, FactorData data, Problems problems) {
    this.basis = basis;
    this.tables = tables;
    this.sets = data.sets();
    this.catalogue = data.catalogue();
    this.problems = problems;
    this.classes =
        basis.products().all().stream()
            .map(InhalerProduct::footprintClass)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList();
  }

  /** The inhalers that a word stands for; none after it was reported that it stands for none. */
  List<Selector> selectors(String word, Origin origin) {
    if (word.matches("03[0-9A-Z]{2,13}")) {
      return List.of(new Selector(Selector.Kind.CODE, word));
    }
    Optional<InhalerForm> form = form(word);
    if (form.isPresent()) {
      return List.of(new Selector(Selector.Kind.FORM, form.get().id()));
    }
    if (classes.contains(word)) {
      return List.of(new Selector(Selector.Kind.CLASS, word));
    }
    List<String> codes = codes(word);
    if (codes.isEmpty()) {
      unknown(word, origin, true);
    }
    return codes.stream().map(code -> new Selector(Selector.Kind.CODE, code)).toList();
  }

  /** The footprint of a product or class, in kg CO2e; null after it was reported. */
  @Nullable BigDecimal footprint(String word, Origin origin) {
    List<String> codes = codes(word);
    if (codes.isEmpty() && !classes.contains(word)) {
      unknown(word, origin, false);
      return null;
    }
    Optional<EmissionFactor> factor =
        classes.contains(word) ? basis.table().ofClass(word) : ofCodes(codes);
    if (factor.isEmpty()) {
      problems.add(
          Code.GP404,
          origin,
          "the table " + basis.table().name() + " has no footprint of \"" + word + "\"",
          "choose another with --footprints, or add \"footprint:\" with its \"source:\"");
    }
    return factor.map(EmissionFactor::kgCo2e).orElse(null);
  }

  /** The same inhaler with another propellant; null after it was reported what is wrong. */
  @Nullable Replacement propellant(String name, Origin origin) {
    String table = basis.table().name();
    if (!table.startsWith(PROPELLANT)) {
      problems.add(
          Code.GP515,
          origin,
          "the footprints of " + table + " are not of the propellant alone",
          "choose --footprints propellant-ar6, or give \"to:\" and \"footprint:\" with a source");
      return null;
    }
    String set = "ipcc-gwp-" + table.substring(PROPELLANT.length());
    BigDecimal gwp = gwp(set, name);
    BigDecimal hfc134a = gwp(set, "hfc-134a");
    BigDecimal hfc227ea = gwp(set, "hfc-227ea");
    if (gwp == null || hfc134a == null || hfc227ea == null) {
      problems.add(
          Code.GP404,
          origin,
          "the set " + set + " has no warming potential of \"" + name + "\"",
          Nearest.hintOrAll(name, List.of("hfc-152a", "hfo-1234ze-e", "hfc-134a")));
      return null;
    }
    return new OtherPropellant(name, gwp, hfc134a, hfc227ea);
  }

  private @Nullable BigDecimal gwp(String set, String gas) {
    return sets.set(set).stream()
        .flatMap(s -> s.all(gas + ".gwp").stream())
        .map(EmissionFactor::kgCo2e)
        .findFirst()
        .orElse(null);
  }

  private Optional<EmissionFactor> ofCodes(List<String> codes) {
    return codes.stream()
        .map(code -> basis.table().find(code, basis.products().find(code).orElse(null)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<InhalerForm> form(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (InhalerForm form : InhalerForm.values()) {
      if (form.isInhaler() && form.id().toLowerCase(Locale.ROOT).equals(lower)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The codes that published tables list for a product; none where the word names no product. */
  private List<String> codes(String word) {
    Optional<String> factor =
        catalogue
            .find(word)
            .filter(activity -> activity.group().equals(GROUP))
            .map(activity -> activity.components("").get(0).factor());
    return factor.stream()
        .flatMap(id -> tables.stream().flatMap(table -> table.codes(id).stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private void unknown(String word, Origin origin, boolean forms) {
    List<String> valid = new ArrayList<>(classes);
    for (Activity activity : catalogue.all()) {
      if (activity.group().equals(GROUP)) {
        valid.add(activity.id());
        valid.addAll(activity.aliases());
      }
    }
    if (forms) {
      InhalerForm.ids().forEach(valid::add);
    }
    String hint = Nearest.hint(word, valid);
    problems.add(
        Code.GP401,
        origin,
        "unknown inhaler \"" + word + "\"",
        hint.isEmpty()
            ? "write a product, a class such as ics-pmdi, or the start of a BNF code:"
                + " `greenplan factors list --search inhaler`"
            : hint);
  }
}
