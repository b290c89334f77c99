/// How one term of an offer agrees with what a person wishes: a filter, never points.
///
/// ```swift
/// pair.knockouts.filter { $0.status == .notMet }.map(\.term)  // [.remote]
/// ```
public struct Knockout: Sendable, Equatable {
  /// What is compared.
  public enum Term: String, Sendable, CaseIterable {
    case contract, remote, place, days, start, rate, language
    /// A criterion without which a person who edited the grid cannot do.
    case must
  }

  /// How they agree.
  public enum Status: String, Sendable { case met, notMet, unknown }

  /// What is compared.
  public var term: Term
  /// How they agree; unknown unless both sides say something.
  public var status: Status
  /// The words of the offer.
  public var asked: ByteRange?
  /// The words of the profile.
  public var held: ByteRange?

  /// One for each criterion that is a must.
  static func musts(_ fit: Fit) -> [Knockout] {
    fit.contributions.filter(\.requirement.isMust).map { part in
      let status: Status =
        switch part.status {
        case .met, .partly: .met
        case .missing: .notMet
        case .cannotTell: .unknown
        }
      return Knockout(term: .must, status: status, asked: part.requirement.quote, held: part.held)
    }
  }
}
