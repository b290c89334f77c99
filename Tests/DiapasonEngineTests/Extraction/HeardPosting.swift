import TestSupport

@testable import DiapasonEngine

/// A marked posting with what the engine hears in place of its marks: the two texts are the same where all is heard.
///
/// A text that begins with no heading stands in a list under “Compétences requises”; a skill not found is `missing`.
enum HeardPosting {
  private static let extractor = SkillExtractor(ProjectFiles.taxonomy)

  static func text(_ marked: String) throws -> String {
    let sentence = try MarkedSentence(marked)
    let opening = sentence.text.hasPrefix("#") ? "" : "## Compétences requises\n\n- "
    let bytes = Array((opening + sentence.text).utf8)
    let document = DocumentReader().read(bytes, path: "test.md", kind: .posting)
    let mentions = extractor.extract(from: document).mentions
    var result: [UInt8] = []
    var place = opening.utf8.count
    for mark in sentence.marks {
      let range = ByteRange(mark.range.start + opening.utf8.count, mark.range.end + opening.utf8.count)
      let mention = mentions.first { id($0) == mark.concept && $0.range.overlaps(range) }
      let traits = ([mark.concept] + (mention.map(traits) ?? ["missing"])).joined(separator: " ")
      result += bytes[place..<range.start] + "⟦".utf8 + bytes[range.start..<range.end] + "⟧{\(traits)}".utf8
      place = range.end
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  private static func id(_ mention: SkillMention) -> String {
    ProjectFiles.taxonomy.concepts[mention.concept].id
  }

  private static func traits(_ mention: SkillMention) -> [String] {
    let stance = mention.stance == .notNeeded ? "not-needed" : mention.stance.rawValue
    return [
      stance, mention.level?.rawValue, mention.years.map { "years=\($0)" },
      mention.choice.map { "choice\($0)" },
    ].compactMap { $0 }
  }
}
