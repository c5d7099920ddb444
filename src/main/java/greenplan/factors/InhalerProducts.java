package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What BNF codes are: which are inhalers, of which form, and what their quantities count. */
public final class InhalerProducts {

  private final Map<String, InhalerProduct> products;

  private InhalerProducts(Map<String, InhalerProduct> products) {
    this.products = products;
  }

  /** The products of a table; rows that cannot be read are reported and left out. */
  public static InhalerProducts read(CsvTable table, Problems problems) {
    return new InhalerProducts(InhalerProductReader.read(table, problems));
  }

  /**
   * These products and those of a table of the user's own, which win over rows of the same code.
   */
  public InhalerProducts add(CsvTable own, Problems problems) {
    Map<String, InhalerProduct> all = new HashMap<>(products);
    all.putAll(InhalerProductReader.read(own, problems));
    return new InhalerProducts(all);
  }

  /**
   * What a code is: by the exact code, else by its generic equivalent, else by the longest row that
   * the code starts with. Empty where nothing is known of it.
   */
  public Optional<InhalerProduct> find(String bnfCode) {
    return candidates(bnfCode).stream()
        .filter(products::containsKey)
        .findFirst()
        .map(products::get);
  }

  private static List<String> candidates(String code) {
    List<String> candidates = new ArrayList<>(List.of(code));
    if (code.length() == BnfCode.LENGTH) {
      candidates.add(BnfCode.generic(code));
    }
    for (int level : BnfCode.LEVELS) {
      if (level < code.length()) {
        candidates.add(code.substring(0, level));
      }
    }
    return candidates;
  }

  /** Every row, by code. */
  public List<InhalerProduct> all() {
    return products.keySet().stream().sorted().map(products::get).toList();
  }
}
