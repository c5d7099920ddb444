package greenplan.clinical.prescribing;

import java.util.Comparator;

/**
 * A practice within the organisations that it belonged to. One that moved has an entry for each.
 *
 * @param code its ODS code
 * @param name its name in the latest month
 * @param subIcb the first three characters of PCO_CODE: the sub-ICB, once the CCG
 * @param subIcbName PCO_NAME
 * @param icb the code of the ICB, once the STP or area team
 * @param icbName its name
 * @param region the code of the regional office
 * @param regionName its name
 */
public record Practice(
    String code,
    String name,
    String subIcb,
    String subIcbName,
    String icb,
    String icbName,
    String region,
    String regionName) {

  static final Comparator<Practice> ORDER =
      Comparator.comparing(Practice::code)
          .thenComparing(Practice::subIcb)
          .thenComparing(Practice::icb)
          .thenComparing(Practice::region);

  static final Comparator<Practice> BY_NAMES =
      Comparator.comparing(Practice::name)
          .thenComparing(Practice::subIcbName)
          .thenComparing(Practice::icbName)
          .thenComparing(Practice::regionName);
}
