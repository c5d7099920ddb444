package greenplan.clinical.inhaler;

/** What is added up of prescriptions. Each is a plain sum, so that organisations add up exactly. */
enum Count {
  /** Items of recognised inhalers. */
  ITEMS(false),
  /** Quantity of recognised inhalers, as it stands in the data. */
  QUANTITY(false),
  /** Items of inhalers other than salbutamol. */
  OTHER_ITEMS(false),
  /** Items of metered dose inhalers other than salbutamol. */
  OTHER_MDI_ITEMS(false),
  /** Quantity of the listed salbutamol codes as they stand. */
  LISTED(false),
  /** Kilograms of CO2e of the listed codes as they stand. */
  LISTED_KG(false),
  /** Quantity of the listed codes after code changes. */
  RENAMED(false),
  /** Kilograms of CO2e of the listed codes after code changes. */
  RENAMED_KG(false),
  /** Quantity of the listed codes that leave the brand open. */
  GENERIC(false),
  /** Kilograms of CO2e that the list gives to the codes that leave the brand open. */
  GENERIC_KG(false),
  /** Items of respiratory codes that no table knows. */
  UNKNOWN_ITEMS(false),
  /** Quantity of respiratory codes that no table knows. */
  UNKNOWN(false),
  /** Quantity that is counted in capsules or doses of a pack whose size is not known. */
  UNCOUNTED(false),
  /** Inhalers, in parts of a device. */
  INHALERS(true),
  /** Inhalers with a factor, in parts of a device. */
  WITH_FACTOR(true),
  /** Kilograms of CO2e of inhalers with a factor, times the parts of a device. */
  KG(true),
  /** Refills among the inhalers, in parts of a device. */
  REFILLS(true),
  /** Metered dose inhalers, breath-actuated ones among them, in parts of a device. */
  MDI(true),
  /** Soft mist inhalers, in parts of a device. */
  SOFT_MIST(true),
  /** Inhalers other than salbutamol, in parts of a device. */
  OTHER(true),
  /** Metered dose inhalers other than salbutamol, in parts of a device. */
  OTHER_MDI(true),
  /** Short-acting beta agonists, in parts of a device. */
  SABA(true),
  /** Short-acting beta agonists and corticosteroids, in parts of a device. */
  SABA_AND_STEROIDS(true);

  private final boolean parts;

  Count(boolean parts) {
    this.parts = parts;
  }

  /** Whether it counts parts of a device, of which a device has so many that none is broken. */
  boolean isParts() {
    return parts;
  }
}
