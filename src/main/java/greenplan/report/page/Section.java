package greenplan.report.page;

import greenplan.report.Visible;
import java.util.ArrayList;
import java.util.List;

/** A section of the page: what it says first, then figures, tables and notes. */
public final class Section {

  private final String id;
  private final String title;
  private final List<String> lead = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<DataTable> tables = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Section(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * An empty section.
   *
   * @param id its name within the page, such as {@code trajectory}
   */
  public static Section of(String id, String title) {
    return new Section(id, title);
  }

  /** Adds a paragraph at the start. */
  public Section say(String paragraph) {
    lead.add(Visible.of(paragraph));
    return this;
  }

  /** Adds a figure. */
  public Section show(Figure figure) {
    figures.add(figure);
    return this;
  }

  /** Adds a table that stands open, after the figures. */
  public Section list(DataTable table) {
    tables.add(table);
    return this;
  }

  /** Adds a note at the end. */
  public Section note(String note) {
    notes.add(Visible.of(note));
    return this;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public List<String> lead() {
    return List.copyOf(lead);
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  public List<DataTable> tables() {
    return List.copyOf(tables);
  }

  public List<String> notes() {
    return List.copyOf(notes);
  }
}
