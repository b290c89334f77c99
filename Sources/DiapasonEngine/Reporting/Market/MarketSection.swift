/// A table of the market report, told once for all forms: a title, what it means, and rows to compare.
struct MarketSection: Sendable {
  /// A number as people read it.
  enum Cell: Equatable, Sendable {
    case count(Int)
    /// In tenths of a percent: 125 is 12.5 %.
    case share(Int)
    /// A difference of shares, with its sign.
    case gap(Int)
    /// In thousandths: 2_400 is × 2.4.
    case times(Int)
    /// In thousandths: 2_400 is 2.4; a dash where there is none.
    case ratio(Int?)
    /// What no number says.
    case words(Wording)
  }

  var title: Wording
  var note: Wording
  var columns: [Wording]
  var rows: [(name: Wording, cells: [Cell])]
}

extension MarketSection.Cell {
  /// `12,5 %` in French, `12.5%` in English.
  func text(_ language: Language) -> String {
    switch self {
    case .count(let number): return String(number)
    case .share(let tenths): return Self.decimal(tenths, language) + (language == .french ? "\u{A0}%" : "%")
    case .gap(let tenths): return (tenths < 0 ? "−" : "+") + Self.decimal(abs(tenths), language) + "\u{A0}pt"
    case .times(let thousandths): return "×\u{A0}" + Self.decimal(thousandths / 100, language)
    case .ratio(let thousandths): return thousandths.map { Self.decimal(($0 + 50) / 100, language) } ?? "–"
    case .words(let words): return words[language]
    }
  }

  /// Whether it is no number.
  var isWords: Bool { if case .words = self { true } else { false } }

  /// How much of a bar it fills, in tenths of a percent; nil where a bar says nothing.
  var fill: Int? {
    if case .share(let tenths) = self { min(1_000, max(0, tenths)) } else { nil }
  }

  private static func decimal(_ tenths: Int, _ language: Language) -> String {
    "\(tenths / 10)\(language == .french ? "," : ".")\(tenths % 10)"
  }
}
