package greenplan.scenario.claim;

import greenplan.diagnostics.Code;
import greenplan.documents.Fields;
import greenplan.documents.Node;
import greenplan.units.Amount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim of emissions and money saved together.
 *
 * @param keys its keys
 */
record SavingReader(ClaimFields keys) {

  private static final List<String> COMPARISONS = List.of("examples", "most", "total");

  @Nullable Claim read(@Nullable ClaimHead head) {
    boolean fits =
        head != null && keys.fits("says", head.stated().amount().unit(), ClaimFields.CO2E);
    Amount money = keys.positive("money", ClaimFields.POUND);
    Amount total = keys.positive("total", ClaimFields.CO2E);
    Amount most = keys.positive("most", ClaimFields.CO2E);
    requireComparison();
    List<SavingClaim.Example> examples = examples();
    String mostOf = keys.fields().text("most-of");
    return head == null || !fits || money == null
        ? null
        : new SavingClaim(head, money, total, most, mostOf, examples);
  }

  private void requireComparison() {
    if (COMPARISONS.stream().noneMatch(keys.fields()::has)) {
      keys.problems()
          .add(
              Code.GP201,
              keys.fields().origin(),
              "the claim does not say what the saving is compared with",
              "add \"examples:\", \"most:\" or \"total:\"");
    }
  }

  private List<SavingClaim.Example> examples() {
    List<SavingClaim.Example> examples = new ArrayList<>();
    for (Node node : keys.fields().list("examples")) {
      Fields item = Fields.of(node, node.origin(), keys.problems());
      ClaimFields example = new ClaimFields(item, keys.problems());
      Amount saved = example.positive("saved", ClaimFields.CO2E);
      Amount money = example.positive("money", ClaimFields.POUND);
      if (saved != null && money != null) {
        examples.add(new SavingClaim.Example(saved, money, item.text("source")));
      }
    }
    return examples;
  }
}
