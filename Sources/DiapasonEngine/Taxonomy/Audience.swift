/// Who listens for a phrase: half of all cues say something in a posting only, or in a profile only.
///
/// In an order in which everybody's phrases stand side by side: a reader of postings hears from `.posting` to `.everyone`,
/// one of profiles from `.everyone` to `.profile`.
enum Audience: UInt32, CaseIterable, Sendable {
  case linter, posting, everyone, profile

  /// The audience of a cue, from the name of its list.
  init(list: String) {
    self =
      switch list.prefix(while: { $0 != "." }) {
      case "lint": .linter
      case "roles": .posting
      case "profile", "experiences": .profile
      default: .everyone
      }
  }

  /// The audience of a phrase, where each cue has its own.
  init(_ phrase: Phrase, cues: [Audience]) {
    self =
      switch phrase.meaning.kind {
      case .cue: cues[phrase.meaning.index]
      case .concept, .trade: phrase.flags.contains(.told) ? .profile : .everyone
      }
  }
}

extension ClosedRange<Audience> {
  /// What is said to those who check how a posting is written, who read it, who read a profile.
  static var linting: Self { .linter ... .everyone }
  static var posting: Self { .posting ... .everyone }
  static var profile: Self { .everyone ... .profile }
  /// Each of these.
  static var all: [Self] { [.linting, .posting, .profile] }
}

extension Audience: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
