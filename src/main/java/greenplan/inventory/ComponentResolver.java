package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.factors.Deflators;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorData;
import greenplan.factors.GasProduct;
import greenplan.factors.GasProducts;
import greenplan.factors.SetAbout;
import greenplan.scenario.Contract;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.InputFile;
import greenplan.scenario.Period;
import greenplan.scenario.Scenario;
import greenplan.units.Conversion;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Resolves the components of one line: edition, factor, steps of units, contract. */
final class ComponentResolver {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final FactorData data;
  private final Scenario scenario;
  private final Problems problems;
  private final Editions editions;
  private final OpenActivity openActivity;
  private final Prices prices;
  private final Map<String, SetAbout> used = new TreeMap<>();
  private @Nullable GasProducts products;
  private @Nullable Deflators deflators;

  ComponentResolver(FactorData data, Scenario scenario, Problems problems) {
    this.data = data;
    this.scenario = scenario;
    this.problems = problems;
    this.editions = new Editions(data.library(), scenario.choice(), problems);
    this.openActivity = new OpenActivity(data.library(), problems);
    this.prices = new Prices(this::deflators);
  }

  /** The factor sets used so far, by id. */
  List<SetAbout> usedSets() {
    return List.copyOf(used.values());
  }

  /** The component that a line of an open activity states. */
  @Nullable Component open(DeclaredLine line) {
    return openActivity.component(line);
  }

  /** The components with their factors; what cannot be resolved is reported, each cause once. */
  List<ResolvedComponent> resolve(DeclaredLine line, Activity activity, List<Component> parts) {
    List<ResolvedComponent> found = new ArrayList<>();
    Set<String> misfits = new LinkedHashSet<>();
    GasProduct product = product(line, activity);
    for (Component part : parts) {
      if (OpenActivity.isDeclared(part)) {
        found.add(declared(part, line));
      } else {
        for (Editions.Edition edition : editions.of(part, line.year(), origin(line))) {
          add(found, part, edition, line, activity, product, misfits);
        }
      }
    }
    if (!misfits.isEmpty()) {
      reportMisfit(line, activity, misfits);
    }
    return List.copyOf(found);
  }

  private ResolvedComponent declared(Component part, DeclaredLine line) {
    EmissionFactor factor = OpenActivity.declared(line);
    List<Step> steps = new ArrayList<>(partYear(line));
    Unit unit = line.amount().unit();
    if (!unit.equals(factor.unit())) {
      BigDecimal by = Conversion.between(unit, factor.unit()).number();
      steps.add(new Step("1 " + unit + " in " + factor.unit(), by, factor.unit(), ""));
    }
    return ResolvedComponent.of(part, factor, steps);
  }

  private void add(
      List<ResolvedComponent> found,
      Component part,
      Editions.Edition edition,
      DeclaredLine line,
      Activity activity,
      @Nullable GasProduct product,
      Set<String> misfits) {
    List<EmissionFactor> factors = edition.set().all(edition.factor());
    Unit unit = line.amount().unit();
    UnitPath path =
        activity.refused().contains(unit)
            ? null
            : UnitPath.find(unit, activity, product, line.year(), prices, factors);
    if (path != null) {
      List<Step> steps = new ArrayList<>(partYear(line));
      steps.addAll(path.steps());
      addShare(edition, path.factor().unit(), steps);
      used.put(edition.set().about().id(), edition.set().about());
      found.add(contracted(ResolvedComponent.of(part, path.factor(), steps), line, activity));
    } else if (!part.isOptional() && factors.isEmpty()) {
      reportMissing(part, edition, line);
    } else if (!part.isOptional()) {
      factors.forEach(f -> misfits.add(f.unit().symbol()));
    }
  }

  private static void addShare(Editions.Edition edition, Unit unit, List<Step> steps) {
    if (edition.share().compareTo(BigDecimal.ONE) != 0) {
      boolean most = edition.share().compareTo(HALF) > 0;
      String months = most ? "April to December" : "January to March";
      steps.add(new Step("share of the year, " + months, edition.share(), unit, ""));
    }
  }

  private ResolvedComponent contracted(
      ResolvedComponent resolved, DeclaredLine line, Activity activity) {
    Contract contract = line.details().contract();
    if (contract == null || !resolved.component().isContractual()) {
      return resolved;
    }
    EmissionFactor factor = resolved.factor();
    EmissionFactor agreed =
        new EmissionFactor(
            factor.id(),
            contract.rate().per(),
            contract.rate().kgCo2e(),
            factor.gases(),
            "contract",
            contract.instrument(),
            "",
            "contract",
            line.place().origin());
    UnitPath path =
        UnitPath.find(line.amount().unit(), activity, null, line.year(), prices, List.of(agreed));
    if (path == null) {
      problems.add(
          Code.GP303,
          line.place().origin("contract-factor"),
          "a factor per "
              + contract.rate().per()
              + " does not fit an amount in "
              + line.amount().unit());
      return resolved;
    }
    List<Step> steps = new ArrayList<>(partYear(line));
    steps.addAll(path.steps());
    return resolved.with(contract, steps);
  }

  private static List<Step> partYear(DeclaredLine line) {
    Period period = line.details().period();
    if (period == null || period.share(line.year()).compareTo(BigDecimal.ONE) == 0) {
      return List.of();
    }
    String meaning =
        period.rule()
            + ", "
            + period.from()
            + " to "
            + period.to()
            + " against the "
            + line.year().days()
            + " days of "
            + line.year();
    return List.of(new Step(meaning, period.share(line.year()), line.amount().unit(), ""));
  }

  private @Nullable GasProduct product(DeclaredLine line, Activity activity) {
    String id = line.details().product();
    if (id.isEmpty()) {
      return null;
    }
    GasProduct product = products().find(id).orElse(null);
    boolean fits =
        product != null
            && product.activity().equals(activity.id())
            && product.container().equals(line.amount().unit());
    if (!fits) {
      List<String> fitting = products().of(activity.id());
      problems.add(
          Code.GP402,
          line.place().origin("product"),
          product == null
              ? "unknown product \"" + id + "\""
              : "the product \""
                  + id
                  + "\" is a "
                  + product.container()
                  + " of "
                  + product.activity(),
          fitting.isEmpty()
              ? activity.title() + " has no products"
              : Nearest.hintOrAll(id, fitting));
    }
    return fits ? product : null;
  }

  private void reportMissing(Component part, Editions.Edition edition, DeclaredLine line) {
    String set = edition.set().about().id();
    String factor = edition.factor();
    String other = editions.holding(part.series(), factor, line.year().calendarYear());
    problems.add(
        Code.GP404,
        origin(line),
        set + " has no factor \"" + factor + "\"",
        other == null
            ? "no edition has it"
            : "the nearest edition that has it is "
                + other
                + "; to use it, write under factors:"
                + " pins: {"
                + part.factor()
                + ": "
                + other
                + "}");
  }

  private void reportMisfit(DeclaredLine line, Activity activity, Set<String> misfits) {
    Unit unit = line.amount().unit();
    Set<String> fitting = new LinkedHashSet<>(misfits);
    activity.conversions().forEach(c -> fitting.add(c.from().symbol()));
    List<String> containers = products().of(activity.id());
    String deflated =
        Prices.isMoney(unit) && misfits.stream().anyMatch(m -> m.startsWith("GBP"))
            ? "; prices can be converted for " + prices.years()
            : "";
    problems.add(
        Code.GP303,
        line.place().origin("amount"),
        "an amount in " + unit + " (" + unit.kind() + ") does not fit " + activity.title(),
        "write it in "
            + String.join(" or ", fitting)
            + (containers.isEmpty() ? "" : ", or name a product: " + String.join(", ", containers))
            + deflated);
  }

  private static Origin origin(DeclaredLine line) {
    return line.place().origin("activity");
  }

  private GasProducts products() {
    if (products == null) {
      products = data.products(problems);
      InputFile own = scenario.ownProducts();
      if (own != null) {
        products.add(CsvTable.of(own.path(), own.name()), problems);
      }
    }
    return products;
  }

  private Deflators deflators() {
    if (deflators == null) {
      deflators = data.deflators(problems);
    }
    return deflators;
  }
}
