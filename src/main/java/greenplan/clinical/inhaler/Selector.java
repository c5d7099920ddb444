package greenplan.clinical.inhaler;

import greenplan.factors.InhalerProduct;

/**
 * A word that stands for some inhalers.
 *
 * @param kind how it is compared
 * @param word what it is compared with
 */
public record Selector(Kind kind, String word) {

  /** How a word stands for inhalers. */
  public enum Kind {
    /** The start of a BNF code. */
    CODE,
    /** A class of the table of products. */
    CLASS,
    /** A form, such as pMDI. */
    FORM
  }

  boolean selects(ProductUse use) {
    InhalerProduct product = use.product();
    return switch (kind) {
      case CODE -> use.now().startsWith(word) || use.code().startsWith(word);
      case CLASS -> product != null && product.footprintClass().equals(word);
      case FORM -> product != null && product.form().id().equals(word);
    };
  }
}
