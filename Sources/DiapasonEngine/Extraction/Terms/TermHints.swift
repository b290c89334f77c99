/// What the words of a clause may say of terms: enough to pass over most clauses with one look.
struct TermHints: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  /// Any cue of terms.
  static let cue = TermHints(rawValue: 1)
  /// Without one of these cues a clause of a posting offers nothing, unless its heading or role says so.
  static let offer = TermHints(rawValue: 2)
  /// That or until when one may apply.
  static let closing = TermHints(rawValue: 4)
  /// A language to be spoken.
  static let language = TermHints(rawValue: 8)
}

extension TermHints {
  /// What a cue hints at.
  init(_ cue: TermCue) {
    self =
      switch cue {
      case .anchor, .here, .contract(_, isSure: true), .remote(.none): [.cue, .offer]
      case .closes, .closed: [.cue, .closing]
      default: .cue
      }
  }
}
