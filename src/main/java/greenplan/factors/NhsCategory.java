package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The categories of the NHS Carbon Footprint (CF) and NHS Carbon Footprint Plus (CF+).
 *
 * <p>CF+ holds every category, and so contains CF. Source: the scope figure of "Delivering a 'Net
 * Zero' National Health Service" (NHS England, 2020). The last group are sums of categories, for
 * estimates that are known only so far.
 */
public enum NhsCategory {
  FOSSIL_FUELS("fossil-fuels", "Fossil fuels", true),
  NHS_FACILITIES("nhs-facilities", "NHS facilities", true),
  ANAESTHETIC_GASES("anaesthetic-gases", "Anaesthetic gases", true),
  NHS_FLEET("nhs-fleet", "NHS fleet and leased vehicles", true),
  ELECTRICITY("electricity", "Electricity", true),
  ENERGY_WELL_TO_TANK("energy-well-to-tank", "Energy, well-to-tank and losses", true),
  BUSINESS_TRAVEL("business-travel", "Business travel", true),
  WASTE("waste", "Waste", true),
  WATER("water", "Water", true),
  METERED_DOSE_INHALERS("metered-dose-inhalers", "Metered dose inhalers", true),
  MEDICINES("medicines", "Medicines", false),
  MEDICAL_DEVICES("medical-devices", "Medical devices", false),
  FOOD("food-and-catering", "Food and catering", false),
  BUSINESS_SERVICES("business-services", "Business services", false),
  ICT("ict", "Information and communication technology", false),
  MANUFACTURING("manufacturing", "Manufacturing (products, chemicals, gases)", false),
  CONSTRUCTION("construction", "Construction", false),
  FREIGHT("freight-transport", "Freight transport", false),
  COMMISSIONED("commissioned-services", "Commissioned health services outside NHS", false),
  STAFF_COMMUTING("staff-commuting", "Staff commuting", false),
  PATIENT_AND_VISITOR_TRAVEL("patient-and-visitor-travel", "Patient and visitor travel", false),
  BUILDING_ENERGY("building-energy", "Building energy, not split", true),
  WATER_AND_WASTE("water-and-waste", "Water and waste, not split", true),
  GASES_AND_INHALERS(
      "anaesthetic-gases-and-inhalers",
      "Anaesthetic gases and metered dose inhalers, not split",
      true),
  TRAVEL_AND_FLEET("business-travel-and-fleet", "Business travel and fleet, not split", true),
  SUPPLY_CHAIN("supply-chain", "Supply chain, not split", false),
  PERSONAL_TRAVEL("personal-travel", "Staff, patient and visitor travel, not split", false);

  private final String id;
  private final String title;
  private final boolean inCarbonFootprint;

  NhsCategory(String id, String title, boolean inCarbonFootprint) {
    this.id = id;
    this.title = title;
    this.inCarbonFootprint = inCarbonFootprint;
  }

  /** How it is written in files. */
  public String id() {
    return id;
  }

  /** How it is printed. */
  public String title() {
    return title;
  }

  /** Whether it belongs to the NHS Carbon Footprint; all belong to the Footprint Plus. */
  public boolean inCarbonFootprint() {
    return inCarbonFootprint;
  }

  public static Optional<NhsCategory> named(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(NhsCategory::id).toList();
  }
}
