/// How well skills are heard in labelled documents.
///
/// A concept is right or wrong, once a document. What is only the project's stack neither helps nor harms, nor does a guess on
/// words that no concept fits.
///
/// ```swift
/// evaluation.extractions.first?.score.agreement.f1  // 0.87
/// ```
package struct ExtractionScore: Sendable {
  /// How many documents have labels.
  package let documents: Int
  /// How many of them were not at hand.
  package let absent: Int
  /// Concepts right, wrong and missed, over all documents.
  package let agreement: Agreement
  /// The same, where a wrong concept directly above or below a missed one earns a half.
  package let lenient: Agreement
  /// The mean of the documents' F1.
  package let macroF1: Double
  /// The share of right concepts heard in the very words of the label.
  package let grounded: Double
  /// Macro F1 of required and preferred among the right concepts.
  package let strength: Double
  /// The share of right concepts with the right level, none being one too.
  package let level: Double
  /// How well the groups of alternatives agree.
  package let choice: Double
  /// The share of the project's stack, or of the person's wishes, taken for a demand or a skill: lower is better.
  package let stack: Double
  /// Mentions of concepts that labels cannot name and that matched nothing.
  package let foreign: Int
  /// The agreement by domain, the most labelled first.
  package let domains: [(domain: String, agreement: Agreement)]
  /// Document by document.
  let details: [DocumentScore]

  init(_ details: [DocumentScore], absent: Int, _ concepts: GoldConcepts) {
    self.details = details
    self.absent = absent
    documents = details.count
    var sum = Agreement()
    for score in details { sum += score.agreement }
    agreement = sum
    let half = Double(details.reduce(0) { $0 + $1.halves }) / 2
    lenient = Agreement(right: sum.right + half, wrong: sum.wrong - half, missed: sum.missed - half)
    macroF1 = Agreement.mean(details.map(\.agreement.f1))
    let hits = details.flatMap(\.hits)
    let placed = hits.filter { $0.label.range != nil }
    grounded = Agreement.share(Double(placed.count(where: Self.isGrounded)), of: Double(placed.count))
    level = Agreement.share(
      Double(hits.count { $0.mentions.first?.level == $0.label.level }), of: Double(hits.count))
    strength = Self.strength(hits)
    var choices = Choices()
    for score in details { choices.add(there: score.choices.there, heard: score.choices.heard) }
    choice = choices.agreement
    let stacked = details.reduce(0) { $0 + $1.stack.labels }
    stack = Agreement.share(Double(details.reduce(0) { $0 + $1.stack.taken }), of: Double(stacked))
    foreign = details.reduce(0) { $0 + $1.foreign }
    domains = Self.domains(details, concepts)
  }

  private static func isGrounded(_ hit: DocumentScore.Hit) -> Bool {
    hit.mentions.contains { mention in hit.label.range?.overlaps(mention.range) == true }
  }

  /// A concept counts as required where one of its mentions is.
  private static func strength(_ hits: [DocumentScore.Hit]) -> Double {
    var required = Agreement()
    for hit in hits where hit.label.stance != .has {
      switch (hit.label.stance == .required, hit.mentions.contains { $0.stance == .required }) {
      case (true, true): required.right += 1
      case (true, false): required.missed += 1
      case (false, true): required.wrong += 1
      case (false, false): break
      }
    }
    let asked = Double(hits.count { $0.label.stance == .required || $0.label.stance == .preferred })
    let preferred = Agreement(
      right: asked - required.right - required.wrong - required.missed, wrong: required.missed,
      missed: required.wrong)
    return (required.f1 + preferred.f1) / 2
  }

  private static func domains(_ details: [DocumentScore], _ concepts: GoldConcepts) -> [(String, Agreement)] {
    var sums: [String: Agreement] = [:]
    for score in details {
      for hit in score.hits { sums[concepts.domain(of: hit.label.concept), default: .init()].right += 1 }
      for slip in score.slips { sums[concepts.domain(of: slip.concept), default: .init()].wrong += 1 }
      for label in score.lost { sums[concepts.domain(of: label.concept), default: .init()].missed += 1 }
    }
    return sums.map { ($0.key, $0.value) }.sorted { one, other in
      let counts = (one.1.right + one.1.missed, other.1.right + other.1.missed)
      return counts.0 != counts.1 ? counts.0 > counts.1 : one.0 < other.0
    }
  }
}
