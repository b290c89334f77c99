/// How results are told: in which language, and how a terminal shows them.
///
/// ```swift
/// let style = ReportStyle(language: .english, hasColor: true)
/// ```
public struct ReportStyle: Sendable {
  /// The language of the words around the quotes.
  public var language: Language
  /// Whether the terminal understands colours.
  public var hasColor: Bool
  /// Whether to say by which rule each skill was recognised.
  public var showsReasons: Bool
  /// How many columns a line has.
  public var width = 80

  /// A style; without colours and reasons unless they are asked for.
  public init(language: Language, hasColor: Bool = false, showsReasons: Bool = false) {
    self.language = language
    self.hasColor = hasColor
    self.showsReasons = showsReasons
  }
}
