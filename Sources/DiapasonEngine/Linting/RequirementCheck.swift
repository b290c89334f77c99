/// Whether the posting says what it asks for, in a number that people read, and what is merely welcome.
enum RequirementCheck {
  /// More than this, and a reader no longer knows what matters.
  private static let most = 20
  /// From this many on, some could surely be learnt on the job.
  private static let many = 8

  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let skills = posting.posting.requirements.filter { if case .skill = $0.subject { true } else { false } }
    let required = apart(skills.filter { $0.strength == .required }, posting)
    let preferred = skills.filter { $0.strength == .preferred }
    let demands = posting.lines.filter { $0.clause.role.isDemand && $0.clause.kind != .heading }
    if required.isEmpty, preferred.isEmpty, demands.isEmpty { return [none] }
    // Where nothing confirms that the text demands anything, counting what it demands would be guesswork.
    guard demands.contains(where: { $0.clause.confidence > 40 }) else { return [] }
    let place = required.map(\.quote).min { $0.start < $1.start }
    var findings: [LintFinding] = []
    if required.count > most { findings.append(tooMany(required.count, place)) }
    if required.count >= many, preferred.isEmpty, !posting.says("said", "preferred") {
      findings.append(onlyRequired(required.count, place))
    }
    return findings
  }

  /// The demands that a reader would count: what stands in a title is no demand of its own, and words that name two
  /// skills are read once.
  private static func apart(_ requirements: [Requirement], _ posting: LintedPosting) -> [Requirement] {
    var end = -1
    return requirements.filter { !isTitle($0.quote, posting.document) }
      .sorted { ($0.quote.start, -$0.quote.end) < ($1.quote.start, -$1.quote.end) }
      .filter { requirement in
        guard requirement.quote.start >= end else { return false }
        end = requirement.quote.end
        return true
      }
  }

  private static func isTitle(_ range: ByteRange, _ document: Document) -> Bool {
    guard let kind = document.clause(at: range.start)?.kind else { return false }
    return kind == .frontMatter || kind == .heading
  }

  private static let none = LintFinding(
    .noRequirements, at: nil,
    Wording(
      "Rien ne dit ce qui est attendu de la personne : celles et ceux qui liraient l'annonce ne peuvent pas savoir si elle est pour eux.",
      "Nothing says what is expected of the person, so readers cannot tell whether the posting is for them."),
    rewrite: Wording(
      "ajoutez une partie « Profil recherché » avec cinq à dix attentes, les indispensables d'abord",
      "add a section such as “What we look for”, with five to ten expectations, the essential ones first"))

  private static func tooMany(_ count: Int, _ place: ByteRange?) -> LintFinding {
    LintFinding(
      .tooManyRequirements, at: place,
      Wording(
        "\(count) compétences sont exigées : une longue liste décourage des personnes qui conviendraient, et n'aide pas à choisir.",
        "\(count) skills are required: a long list discourages people who would do well, and does not help to choose."
      ),
      rewrite: Wording(
        "gardez dix exigences au plus, et présentez le reste comme des atouts",
        "keep at most ten requirements and call the rest a bonus"))
  }

  private static func onlyRequired(_ count: Int, _ place: ByteRange?) -> LintFinding {
    LintFinding(
      .onlyRequired, at: place,
      Wording(
        "Les \(count) compétences nommées sont toutes exigées : rien ne distingue l'indispensable de ce qui s'apprend sur place.",
        "All \(count) skills are required: nothing tells the essential from what can be learnt on the job."),
      rewrite: Wording(
        "séparez « indispensable » et « apprécié »", "tell apart what is essential and what is welcome"))
  }
}
