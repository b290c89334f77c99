/// Tells how many years of experience a clause asks for, and which words say so.
///
/// “3 à 5 ans d'expérience en Python” asks for 3; “un contrat de 3 ans” asks for none.
struct YearsReader {
  /// A number of years, at its tokens.
  struct Demand: Equatable, Sendable {
    var years: Int
    var tokens: ClosedRange<Int>
  }

  let cues: ClauseCues
  let bytes: UnsafeBufferPointer<UInt8>

  /// At most so many words stand between “ans” and “expérience”, and between the two numbers of a range.
  private static let reach = 4
  private static let mostYears = 40

  /// The years of experience that the clause names.
  func demands() -> [Demand] {
    guard cues.speaks(of: .years) else { return [] }
    return cues.marks.compactMap { mark in
      guard mark.cue == .yearUnit, let (years, first) = number(before: mark.first) else { return nil }
      if let subject = cues.marks.first(where: { isSubject($0, near: first...mark.last) }) {
        return Demand(years: years, tokens: min(first, subject.first)...max(mark.last, subject.last))
      }
      // “Trois ans en gestion de projet”
      let isDirect = cues.skills.contains { isRightBehind(mark.last, $0.lowerBound) }
      return isDirect ? Demand(years: years, tokens: first...mark.last) : nil
    }
  }

  /// The years of experience as such: “trois ans d'expérience”, “expérience souhaitée de trois ans”, not “un contrat de
  /// deux ans, payé selon l'expérience”.
  func experience() -> Int? {
    demands().first { demand in
      let subject = cues.marks.first { $0.cue == .yearSubject && demand.tokens.contains($0.first) }
      guard let subject,
        !cues.tokens[(demand.tokens.lowerBound + 1)...demand.tokens.upperBound].contains(where: {
          $0.gap != .soft
        })
      else { return false }
      return subject.first == demand.tokens.lowerBound
        || cues.marks.contains {
          $0.cue == .yearUnit && cues.areFunctions(between: $0.last, and: subject.first)
        }
    }?.years
  }

  /// The years asked of the mention: those whose words stand right before it, with no other statement between, or
  /// in a bracket right behind it.
  func years(of span: ClosedRange<Int>, governor: LevelReader.Governor, _ demands: [Demand]) -> Int? {
    demands.first { demand in
      if demand.tokens.overlaps(span) { return true }
      if demand.tokens.upperBound < span.lowerBound { return isGoverned(span, governor, demand) }
      let isBehind = demand.tokens.lowerBound > span.upperBound
      return isBehind && demand.tokens.lowerBound - span.upperBound <= Self.reach
        && cues.depth(demand.tokens.lowerBound) > 0
        && !cues.isOpen(from: demand.tokens.lowerBound, to: span.upperBound)
    }?.years
  }

  private func isGoverned(_ span: ClosedRange<Int>, _ governor: LevelReader.Governor, _ demand: Demand)
    -> Bool
  {
    if isRightBehind(demand.tokens.upperBound, span.lowerBound) { return true }
    guard case .level(_, let index) = governor,
      !cues.isStopped(from: demand.tokens.upperBound, to: span.lowerBound)
    else { return false }
    let mark = cues.marks[index]
    if demand.tokens.overlaps(mark.first...mark.last) { return true }
    // “Connaissance des langages suivants (2 ans d'expérience) : …”
    return mark.last < demand.tokens.lowerBound && cues.depth(demand.tokens.lowerBound) > 0
  }

  /// Only articles and prepositions stand between.
  private func isRightBehind(_ token: Int, _ skill: Int) -> Bool {
    cues.areFunctions(between: token, and: skill)
      && cues.tokens[(token + 1)...skill].allSatisfy { $0.gap == .soft }
  }

  private func isSubject(_ mark: CueMark, near tokens: ClosedRange<Int>) -> Bool {
    guard mark.cue == .yearSubject else { return false }
    let distance =
      mark.first > tokens.upperBound ? mark.first - tokens.upperBound : tokens.lowerBound - mark.last
    guard distance > 0, distance <= Self.reach else { return false }
    return !cues.isStopped(from: min(mark.last, tokens.lowerBound), to: max(mark.first, tokens.upperBound))
  }

  /// The smaller number of “3”, “3 à 5”, “2/3”, “entre 3 et 5” before the unit, and its token.
  private func number(before unit: Int) -> (years: Int, first: Int)? {
    var found: (years: Int, first: Int)?
    for token in stride(from: unit - 1, through: max(0, unit - Self.reach), by: -1) {
      guard let value = value(of: token), (1...Self.mostYears).contains(value) else {
        if found != nil, !cues.tokens[token].isFunction, !cues.isConjunction(token) { break }
        continue
      }
      found = (min(value, found?.years ?? value), token)
    }
    return found
  }

  private func value(of token: Int) -> Int? {
    for mark in cues.marks where mark.first == token {
      if case .number(let value) = mark.cue { return value }
    }
    let digits = bytes[Int(cues.tokens[token].start)..<Int(cues.tokens[token].end)].prefix { $0.isDigit }
    guard !digits.isEmpty, digits.count <= 2 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
