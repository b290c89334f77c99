/// How well skills are heard and people ranked, on labelled files.
///
/// ```swift
/// let evaluation = Evaluation(of: gold, with: taxonomy)
/// print(EvaluationText.text(evaluation, withErrors: true))
/// ```
package struct Evaluation: Sendable {
  /// The score of each file of labels, by name.
  package let extractions: [(name: String, score: ExtractionScore)]
  /// The score of the ranking, where there are judgements.
  package let ranking: RankingScore?
  /// What could not be read.
  package let problems: [Diagnostic]

  /// Reads the documents of the folder and holds what is heard against their labels.
  package init(of gold: GoldFolder, with taxonomy: Taxonomy) {
    let concepts = gold.concepts(else: taxonomy)
    extractions = gold.labels.sorted { $0.key < $1.key }.map { name, labels in
      (name, Self.score(labels, gold.documents[name] ?? [:], concepts, taxonomy))
    }
    ranking = gold.judgements.map { judgements in
      RankingScore(judgements, scores: Self.scores(judgements, gold, taxonomy), families: gold.families)
    }
    problems = gold.problems
  }

  private static func score(
    _ labels: [GoldDocument], _ documents: [String: [UInt8]], _ concepts: GoldConcepts, _ taxonomy: Taxonomy
  ) -> ExtractionScore {
    var absent = 0
    let details = labels.map { gold in
      let extraction = documents[gold.name].map { extract($0, gold.name, gold.kind, taxonomy) }
      if extraction == nil { absent += 1 }
      let text = extraction?.document.text ?? SourceText(decoding: [])
      return DocumentScore(gold, extraction?.mentions ?? [], in: text, concepts, taxonomy)
    }
    return ExtractionScore(details, absent: absent, concepts)
  }

  /// The fit of every pair that was judged, in thousandths.
  private static func scores(
    _ judgements: Judgements, _ gold: GoldFolder, _ taxonomy: Taxonomy
  ) -> [String: [String: Int]] {
    let profiles = (gold.documents["profiles"] ?? [:]).sorted { $0.key < $1.key }.map { name, bytes in
      (name, Profile(extract(bytes, name, .profile, taxonomy)))
    }
    var scores: [String: [String: Int]] = [:]
    for (name, _) in judgements.postings {
      guard let bytes = gold.documents["postings"]?[name] else { continue }
      let posting = Posting(extract(bytes, name, .posting, taxonomy), taxonomy)
      for (person, profile) in profiles {
        scores[name, default: [:]][person] = Fit(posting, profile, taxonomy).score
      }
    }
    return scores
  }

  private static func extract(
    _ bytes: [UInt8], _ name: String, _ kind: DocumentKind, _ taxonomy: Taxonomy
  ) -> Extraction {
    SkillExtractor(taxonomy).extract(from: DocumentReader().read(bytes, path: name, kind: kind))
  }
}
