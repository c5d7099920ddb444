package greenplan.clinical.inhaler;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.documents.TextForm;
import java.util.List;

/** What may stand in a file of switches. */
public final class SwitchShape {

  private static final Shape SWITCH =
      new Shape(
          "switch",
          "a part of some inhalers that is prescribed as another one",
          List.of(
              Key.required(
                  "from",
                  new Form.ListOf(TextForm.text("ventolin-evohaler")),
                  "what is replaced: products, classes, forms such as pMDI, or starts of BNF codes"),
              Key.optional("to", TextForm.text("salamol"), "the product or class in its place"),
              Key.optional(
                  "propellant",
                  TextForm.text("hfc-152a"),
                  "or the same inhaler with as much of another propellant"),
              Key.required("share", TextForm.text("40 %"), "the part that is replaced"),
              Key.optional(
                  "footprint",
                  TextForm.amount("0.9 kgCO2e/inhaler"),
                  "of what takes its place, where the chosen table lacks it; needs a source"),
              Key.optional("source", TextForm.text("maker's certificate"), "who says so")));

  /** A whole file. */
  public static final Shape FILE =
      new Shape(
          "file of switches",
          "switches of inhalers, and the means that they are to reach",
          List.of(
              Key.required("title", TextForm.text("Switches 2026/27"), "what this file is"),
              Key.optional(
                  "targets",
                  new Form.ListOf(TextForm.amount("15 kgCO2e/inhaler")),
                  "means of an inhaler to reach"),
              Key.optional(
                  "switches", new Form.Named(new Form.Fixed(SWITCH)), "what is replaced")));

  private SwitchShape() {}
}
