/// A term that pairs must meet to be shown: `remote`, or `contract=freelance`.
///
/// ```swift
/// TermFilter("contract=freelance")?.value  // "freelance"
/// TermFilter("weather")                    // nil
/// ```
package struct TermFilter: Sendable, Equatable {
  /// Which term.
  package let term: Knockout.Term
  /// What the listed side must offer; nil where both sides must agree.
  package let value: String?

  /// What can be required, as it is written.
  package static let spellings = Knockout.Term.allCases.filter { $0 != .must }.map(\.rawValue)

  /// Reads one filter; nil where no such term or value is known.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let term = Knockout.Term(rawValue: parts[0]), term != .must else { return nil }
    let value = parts.count > 1 ? parts[1] : nil
    if let value {
      switch term {
      case .contract: guard ContractKind(rawValue: value) != nil else { return nil }
      case .remote: guard Remote.Extent(rawValue: value) != nil else { return nil }
      case .place: guard !value.isEmpty else { return nil }
      default: return nil
      }
    }
    (self.term, self.value) = (term, value)
  }

  /// As it is written.
  package var spelling: String { term.rawValue + (value.map { "=" + $0 } ?? "") }

  /// Whether a pair meets it; `listed` are the terms of the side that is ranked.
  func verdict(_ knockouts: [Knockout], _ listed: Terms) -> Knockout.Status {
    guard let value else { return knockouts.first { $0.term == term }?.status ?? .unknown }
    let stated: [Bool] =
      switch term {
      case .contract: listed.contracts.map { $0.value.rawValue == value }
      case .remote: listed.remote.map { [$0.value.extent.rawValue == value] } ?? []
      case .place:
        listed.places.map {
          $0.value.department == value || Folding.folded($0.value.name) == Folding.folded(value)
        }
      default: []
      }
    return stated.isEmpty ? .unknown : stated.contains(true) ? .met : .notMet
  }
}
