/// What speaks for each role, in points.
struct RoleScores {
  /// One lane per role, in the order of `Role.allCases`.
  private var lanes = SIMD16<Int32>.zero

  private static let roles = Role.allCases

  /// The lane of a role, looked up once when the word lists are compiled.
  static func lane(of role: Role) -> Int { roles.firstIndex(of: role) ?? 0 }

  private static let required = lane(of: .required)
  private static let preferred = lane(of: .preferred)
  private static let terms = lane(of: .terms)

  subscript(lane: Int) -> Int32 {
    get { lanes[lane] }
    set { lanes[lane] = newValue }
  }

  /// Whether nothing speaks for any role.
  var isSilent: Bool { lanes.max() <= 0 }
  /// Whether something says that what is asked for is only welcome.
  var isPreferring: Bool { lanes[Self.preferred] > 0 }
  /// Whether more speaks for a demand than for any other role.
  var asks: Bool { best.role.isDemand }

  /// The same scores with a wish counted as a demand: what is said of a neighbour's strength is not said of this one.
  var withoutPreference: RoleScores {
    var scores = self
    scores.lanes[Self.required] &+= scores.lanes[Self.preferred]
    scores.lanes[Self.preferred] = 0
    return scores
  }

  /// The same scores without those for the terms: that a sentence names the contract says nothing of the next one.
  var withoutTerms: RoleScores {
    var scores = self
    scores.lanes[Self.terms] = 0
    return scores
  }

  static func + (a: RoleScores, b: RoleScores) -> RoleScores {
    var sum = a
    sum.lanes &+= b.lanes
    return sum
  }

  static func += (a: inout RoleScores, b: RoleScores) { a.lanes &+= b.lanes }

  /// The same scores, divided; towards zero, so that a weak voice dies away.
  func divided(by divisor: Int) -> RoleScores {
    var quotient = self
    quotient.lanes = lanes / SIMD16(repeating: Int32(divisor))
    return quotient
  }

  /// The role with the most points, and by how many it leads; text that nothing speaks for is presentation.
  ///
  /// What is asked for and what is welcome stand together against the rest: “a plus” makes a demand weaker, not
  /// something else.
  var best: (role: Role, lead: Int) {
    var lanes = withoutPreference.lanes
    var first = 0
    for lane in 1..<Self.roles.count where lanes[lane] > lanes[first] { first = lane }
    guard lanes[first] > 0 else { return (.presentation, 0) }
    let points = lanes[first]
    lanes[first] = 0
    let role = first == Self.required && isPreferring ? .preferred : Self.roles[first]
    return (role, Int(points - max(0, lanes.max())))
  }
}
