package greenplan.report;

import greenplan.appraisal.CostCurve;

/** Money by who pays and saves, and by year. */
final class CashTable {

  private CashTable() {}

  /** Present values: who pays capital, who pays to run it, who saves. */
  static String purses(CostCurve curve) {
    TextTable table =
        TextTable.of("present value, k", ">pays capital", ">pays to run", ">saves", ">net");
    for (Purse purse : Purse.of(curve)) {
      table.row(
          Visible.of(purse.name()),
          Money.thousands(purse.capital()),
          Money.thousands(purse.cost()),
          Money.thousands(purse.saving()),
          Money.thousands(purse.net()));
    }
    return table.text() + "\n";
  }

  /** Undiscounted cash of all measures by year: capital, and what is revenue. */
  static String years(CostCurve curve) {
    TextTable table =
        TextTable.of("cash of all, k", ">capital", ">cost to run", ">saving", ">net", ">sum");
    for (CashFlow flow : CashFlow.of(curve)) {
      table.row(
          flow.year().toString(),
          Money.thousands(flow.capital()),
          Money.thousands(flow.cost()),
          Money.thousands(flow.saving()),
          Money.thousands(flow.net()),
          Money.thousands(flow.sum()));
    }
    return table.text() + "\n";
  }
}
