/// How one term of an offer agrees with what a person wishes: a filter, never points.
///
/// ```swift
/// pair.knockouts.filter { $0.status == .notMet }.map(\.term)  // [.remote]
/// ```
public struct Knockout: Sendable, Equatable {
  /// What is compared.
  public enum Term: String, Sendable, CaseIterable {
    /// The kind of contract.
    case contract
    /// Work from elsewhere.
    case remote
    /// Where.
    case place
    /// Days a week.
    case days
    /// From when.
    case start
    /// The pay.
    case rate
    /// A language to be spoken.
    case language
    /// A criterion without which a person who edited the grid cannot do.
    case must
  }

  /// How they agree.
  public enum Status: String, Sendable {
    /// What one side offers is what the other wishes.
    case met
    /// It is not.
    case notMet
    /// One side says nothing.
    case unknown
  }

  /// What is compared.
  public var term: Term
  /// How they agree; unknown unless both sides say something.
  public var status: Status
  /// The criterion that is a must.
  public var criterion: Requirement.Subject?
  /// The words of the offer.
  public var asked: ByteRange?
  /// The words of the profile.
  public var held: ByteRange?

  /// A must is met by at least half of what is asked for: a neighbour that shows less leaves the question open.
  private static let enough = 500

  /// One for each criterion that is a must.
  static func musts(_ fit: Fit) -> [Knockout] {
    fit.contributions.filter(\.requirement.isMust).map { part in
      let status: Status =
        switch part.status {
        case .met: .met
        case .partly: part.cover >= enough ? .met : .unknown
        case .missing: .notMet
        case .cannotTell: .unknown
        }
      return Knockout(
        term: .must, status: status, criterion: part.requirement.subject, asked: part.requirement.quote,
        held: part.held)
    }
  }
}
