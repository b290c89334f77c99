/// Which of the noun phrases that postings repeat a taxonomy knows.
///
/// ```swift
/// coverage.known + coverage.refused  // 212 of coverage.phrases.count
/// ```
package struct Coverage: Sendable {
  /// What a taxonomy says of a phrase.
  package enum State: Equatable, Sendable {
    /// A skill or trade is heard in it, mostly.
    case known
    /// The file `refused.yaml` names it as no skill, with a reason.
    case refused(String)
    /// Nobody has judged it yet.
    case unknown
  }

  /// A phrase and how often it stands.
  package struct Phrase: Sendable {
    /// As it is mostly written.
    package var text: String
    /// How often it stands in the postings.
    package var times: Int
    /// What the taxonomy says of it.
    package var state: State
  }

  /// All that were counted, the commonest first.
  package var phrases: [Phrase]

  /// How many are known.
  package var known: Int { phrases.count { $0.state == .known } }
  /// Those that nobody has judged.
  package var unknown: [Phrase] { phrases.filter { $0.state == .unknown } }
  /// How many are refused.
  package var refused: Int { phrases.count - known - unknown.count }
  /// How many of a thousand are known or refused.
  package var permille: Int {
    phrases.isEmpty ? 1000 : (known + refused) * 1000 / phrases.count
  }
}
