/// Where the work is done.
extension KnockoutCheck {
  /// Whoever wants to work from elsewhere only needs an offer that lets them; whoever wants to come in needs one that
  /// is not remote as a rule.
  var remote: Knockout {
    knockout(.remote, offer.remote, person.remote) { offered, wished in
      switch wished.extent {
      case .full: offered.extent == .full
      case .none: offered.extent != .full
      case .partial: offered.extent != .none && Self.hasEnough(offered, wished)
      }
    }
  }

  /// Two days offered are not enough where three are wished; without numbers, some is some.
  private static func hasEnough(_ offered: Remote, _ wished: Remote) -> Bool {
    guard offered.extent == .partial, let most = offered.days?.upperBound, let least = wished.days?.lowerBound
    else { return true }
    return least <= most
  }

  /// The same place or département; another one of the region cannot be told, as it depends on the way; work done from elsewhere can be done anywhere.
  var place: Knockout {
    if offer.remote?.value.extent == .full, let wished = person.places.first {
      return Knockout(term: .place, status: .met, asked: offer.remote?.range, held: wished.range)
    }
    return knockout(.place, offer.places.first, person.places.first) { _, _ in
      var isSure = true
      for asked in offer.places.map(\.value) {
        for own in person.places.map(\.value) {
          if Folding.folded(asked.name) == Folding.folded(own.name) { return true }
          guard let a = asked.department, let b = own.department else {
            isSure = false
            continue
          }
          if a == b { return true }
          if let region = regions[a], region == regions[b] { isSure = false }
        }
      }
      return isSure ? false : nil
    }
  }
}
