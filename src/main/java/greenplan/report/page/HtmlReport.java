package greenplan.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import greenplan.report.Findings;
import java.io.Writer;
import java.util.Map;

/** The report as one file of HTML that needs no network and says everything without scripts. */
public final class HtmlReport {

  private HtmlReport() {}

  /** Writes the page of what was worked out of a scenario. */
  public static void write(Findings findings, Writer out) {
    write(Page.of(findings), out);
  }

  /** Writes a page of other sections. */
  public static void write(Page page, Writer out) {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    Map<String, Object> values = Map.of("page", page, "assets", new Assets());
    engine.render("page.jte", values, new WriterOutput(out));
  }
}
