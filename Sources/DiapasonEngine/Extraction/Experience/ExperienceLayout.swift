/// Tells what each opening is called and how far its text goes.
struct ExperienceLayout {
  let document: Document
  let openings: [ExperienceOpening]
  /// Whether a section's heading announces experiences (“Parcours”) instead of naming one.
  let isContainer: (Int) -> Bool

  /// The experience that an opening begins.
  func experience(_ index: Int) -> Experience {
    let opening = openings[index]
    let ownsSection = ownsSection(opening)
    let start = ownsSection ? document.sections[opening.section].range.start : self.start(opening)
    let range = ByteRange(start, max(clause(opening).range.end, end(index, ownsSection: ownsSection)))
    return Experience(
      kind: opening.kind, period: opening.period, dates: opening.dates,
      title: title(opening, ownsSection: ownsSection),
      range: range)
  }

  private func clause(_ opening: ExperienceOpening) -> Clause {
    document.sections[opening.section].clauses[opening.clause]
  }

  /// The line above, where the dates stand beneath the title: “Développeuse, Ostrea ⏎ 2019 – 2022”.
  private func titleAbove(_ opening: ExperienceOpening) -> Clause? {
    let own = clause(opening)
    guard own.kind == .paragraph, opening.clause > 0, rest(of: own.content, without: opening.dates).isEmpty
    else { return nil }
    let above = document.sections[opening.section].clauses[opening.clause - 1]
    return above.kind == .paragraph && above.block == own.block ? above : nil
  }

  private func start(_ opening: ExperienceOpening) -> Int {
    (titleAbove(opening) ?? clause(opening)).range.start
  }

  /// A sentence within a paragraph dates itself, not what follows.
  private func isInProse(_ opening: ExperienceOpening) -> Bool {
    let own = clause(opening)
    guard own.kind == .paragraph, opening.clause > 0, titleAbove(opening) == nil else { return false }
    return document.sections[opening.section].clauses[opening.clause - 1].block == own.block
  }

  /// The heading that is dated itself, or whose section holds a single dated line near its top.
  private func ownsSection(_ opening: ExperienceOpening) -> Bool {
    if clause(opening).kind == .heading { return true }
    guard document.sections[opening.section].heading != nil, !isContainer(opening.section),
      document.sections[opening.section].level > 1
    else {
      return false
    }
    return opening.clause <= 2 && openings.count { $0.section == opening.section } == 1
  }

  /// Up to the next opening; else to the end of the section, with those beneath where the section is its own.
  private func end(_ index: Int, ownsSection: Bool) -> Int {
    let opening = openings[index]
    if isInProse(opening) { return clause(opening).range.end }
    let level = document.sections[opening.section].level
    var last = opening.section
    while ownsSection, last + 1 < document.sections.count, document.sections[last + 1].level > level {
      last += 1
    }
    let end = ownsSection ? document.sections[last].range.end : endOfList(opening)
    guard index + 1 < openings.count else { return end }
    let next = openings[index + 1]
    let isNextSection = next.section != opening.section && self.ownsSection(next)
    return min(end, isNextSection ? document.sections[next.section].range.start : start(next))
  }

  /// What follows a list or table is no part of its last entry.
  private func endOfList(_ opening: ExperienceOpening) -> Int {
    let section = document.sections[opening.section]
    let kind = clause(opening).kind
    guard kind == .item || kind == .cell else { return section.range.end }
    let after = section.clauses.dropFirst(opening.clause).first { $0.kind != kind && $0.kind != .other }
    return after?.range.start ?? section.range.end
  }

  // MARK: Title

  private func title(_ opening: ExperienceOpening, ownsSection: Bool) -> ByteRange {
    let rest = rest(of: clause(opening).content, without: opening.dates)
    if ownsSection, clause(opening).kind != .heading, let heading = document.sections[opening.section].heading
    {
      return heading.content
    }
    if !rest.isEmpty { return rest }
    if let above = titleAbove(opening) { return above.content }
    let following = document.sections[opening.section].clauses.dropFirst(opening.clause + 1).first {
      $0.kind != .other
    }
    return following?.content ?? clause(opening).content
  }

  /// The longer side of the clause beside its dates, marks taken off.
  private func rest(of content: ByteRange, without dates: ByteRange) -> ByteRange {
    let before = stripped(ByteRange(content.start, dates.start))
    let after = stripped(ByteRange(dates.end, content.end))
    return before.count >= after.count ? before : after
  }

  private func stripped(_ range: ByteRange) -> ByteRange {
    var range = range
    while !range.isEmpty, isMark(range.start) { range.start += markLength(range.start) }
    while !range.isEmpty, isMark(range.end - 1) { range.end -= 1 }
    return ByteRange(range.start, max(range.start, range.end))
  }

  /// A byte that is no part of a word: white space, punctuation, a dash of several bytes.
  private func isMark(_ place: Int) -> Bool {
    let byte = document.text.bytes[place]
    if byte < 0x80 {
      return !byte.isASCIILetter && !byte.isDigit && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "#")
    }
    return byte == 0xE2 || byte == 0xC2
      || (place >= 2 && document.text.bytes[place - 2] == 0xE2 && byte & 0xC0 == 0x80)
      || (place >= 1 && document.text.bytes[place - 1] == 0xE2)
  }

  private func markLength(_ place: Int) -> Int {
    switch document.text.bytes[place] {
    case 0xE2: 3
    case 0xC2: 2
    default: 1
    }
  }
}
