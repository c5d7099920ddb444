package greenplan.documents;

/**
 * One key of a mapping.
 *
 * @param name how it is written
 * @param required whether the mapping makes no sense without it
 * @param form what stands under it
 * @param meaning what it says, in a few words
 */
public record Key(String name, boolean required, Form form, String meaning) {

  public static Key required(String name, Form form, String meaning) {
    return new Key(name, true, form, meaning);
  }

  public static Key optional(String name, Form form, String meaning) {
    return new Key(name, false, form, meaning);
  }
}
