public import DiapasonEngine
import Foundation

/// The taxonomy of this repository, and what the engine hears with it.
public enum ShippedTaxonomy {
  /// Its folder.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("taxonomy").path

  /// Read once.
  public static let taxonomy: Taxonomy = {
    var loader = TaxonomyLoader()
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for path in paths.sorted() where path.hasSuffix(".yaml") {
      loader.add(path, [UInt8](FileManager.default.contents(atPath: folder + "/" + path) ?? Data()))
    }
    return loader.load().taxonomy
  }()

  private static let extractor = SkillExtractor(taxonomy)

  /// A posting's marked text with what the engine hears in place of what is marked; a skill that it does not find is
  /// `missing`. A text that begins with no heading stands in a list under “Compétences requises”.
  public static func heard(in marked: String) -> String {
    let sentence = MarkedSentence(marked)
    let opening = sentence.text.hasPrefix("#") ? "" : "## Compétences requises\n\n- "
    let document = DocumentReader().read(Array((opening + sentence.text).utf8), path: "test.md", kind: .posting)
    let mentions = extractor.extract(from: document).mentions
    return sentence.rewritten { mark in
      let (start, end) = (mark.start + opening.utf8.count, mark.end + opening.utf8.count)
      let mention = mentions.first {
        taxonomy.concepts[$0.concept].id == mark.concept && $0.range.start < end && start < $0.range.end
      }
      return mention.map(traits) ?? ["missing"]
    }
  }

  private static func traits(_ mention: SkillMention) -> [String] {
    let stance = mention.stance == .notNeeded ? "not-needed" : mention.stance.rawValue
    return [
      stance, mention.level?.rawValue, mention.years.map { "years=\($0)" }, mention.choice.map { "choice\($0)" },
    ].compactMap { $0 }
  }
}
