import DiapasonEngine

/// What is odd about a document, for standard error: `offre.md:3:1: warning: …`.
enum DiagnosticLine {
  /// The warnings and errors, without the mere notes.
  static func lines(_ document: Document) -> [Wording] {
    lines(document.diagnostics, document.path, document.text)
  }

  /// The warnings and errors in a text, without the mere notes.
  static func lines(_ diagnostics: [Diagnostic], _ path: String, _ text: SourceText) -> [Wording] {
    diagnostics.filter { $0.severity != .note }.map { diagnostic in
      var place = path
      if let range = diagnostic.range {
        let (line, column) = text.position(at: range.start)
        place += ":\(line):\(column)"
      }
      let isError = diagnostic.severity == .error
      return Wording(
        "\(place): \(isError ? "erreur" : "remarque") : \(diagnostic.message.french)",
        "\(place): \(isError ? "error" : "warning"): \(diagnostic.message.english)")
    }
  }
}
