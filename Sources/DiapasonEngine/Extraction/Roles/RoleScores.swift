/// What speaks for each role, in points.
struct RoleScores {
  /// One lane per role, in the order of `Role.allCases`.
  private var lanes = SIMD16<Int32>.zero

  /// Written out, as are the lanes below: what stands in the program as it is needs no look whether it is made yet.
  private static let roles: [Role] = [
    .required, .preferred, .stack, .duty, .terms, .presentation, .apply, .skills, .experience, .education,
    .wish, .leisure,
  ]
  private static let required = 0
  private static let preferred = 1
  private static let terms = 4

  /// The lane of a role, looked up once when the word lists are compiled.
  static func lane(of role: Role) -> Int { roles.firstIndex(of: role) ?? 0 }

  subscript(lane: Int) -> Int32 {
    get { lanes[lane] }
    set { lanes[lane] = newValue }
  }

  /// Whether nothing speaks for any role.
  var isSilent: Bool { !Self.holdsBit(unsafeBitCast(lanes .> SIMD16<Int32>.zero, to: SIMD8<UInt64>.self)) }
  /// Whether nothing speaks for any role, or against it.
  var isNothing: Bool { !Self.holdsBit(unsafeBitCast(lanes, to: SIMD8<UInt64>.self)) }

  /// Folded by hand: `max` and `any` are loops over the lanes.
  private static func holdsBit(_ words: SIMD8<UInt64>) -> Bool {
    let half = words.lowHalf | words.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] != 0
  }
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

  /// The same scores divided by two, towards zero: what is below it is one more before it is shifted.
  var halved: RoleScores {
    var half = self
    let belowZero = lanes &>> SIMD16<Int32>(repeating: 31)
    half.lanes = (lanes &- belowZero) &>> SIMD16<Int32>(repeating: 1)
    return half
  }

  /// The role with the most points, and by how many it leads; text that nothing speaks for is presentation.
  ///
  /// What is asked for and what is welcome stand together against the rest: “a plus” makes a demand weaker, not
  /// something else.
  var best: (role: Role, lead: Int) {
    guard !isNothing else { return (.presentation, 0) }
    let lanes = withoutPreference.lanes
    var (most, next, first): (Int32, Int32, Int) = (0, 0, 0)
    for lane in 0..<Self.roles.count {
      let points = lanes[lane]
      if points > most {
        (most, next, first) = (points, most, lane)
      } else if points > next {
        next = points
      }
    }
    guard most > 0 else { return (.presentation, 0) }
    let role = first == Self.required && isPreferring ? .preferred : Self.roles[first]
    return (role, Int(most - next))
  }
}
