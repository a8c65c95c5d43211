/// A report as Markdown, with its pictures in files beside it.
public enum MarkdownReport {
  private struct Picture {
    var file: String
    var caption: String?
    var alternative: String
  }

  private struct Model {
    var report: Report
    var pictures: [Picture]
  }

  /// The text of the report.
  ///
  /// - Parameters:
  ///   - report: what it says.
  ///   - files: the paths of its figures as seen from the text, in their order.
  ///   - templates: its form.
  /// - Returns: the text, with a final newline.
  /// - Throws: `ReportError` where a template is missing.
  public static func text(
    of report: Report, figures files: [String], templates: ReportTemplates
  ) throws -> String {
    let pictures = zip(report.figures, files).map {
      Picture(file: $1, caption: $0.caption, alternative: $0.alternative)
    }
    return try templates.text(
      of: Model(report: report, pictures: pictures), in: "report-markdown")
  }
}
