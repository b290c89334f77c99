import TestSupport
import Testing

@testable import DiapasonEngine

struct CohortGapTests {
  private let taxonomy = ProjectFiles.taxonomy

  private func gap(_ posting: String, _ people: [String], _ disclosure: Disclosure? = nil) -> CohortGap {
    let candidates = people.enumerated().map { number, text in
      let document = DocumentReader().read(Array(text.utf8), path: "\(number).md", kind: .profile)
      return Candidate(SkillExtractor(taxonomy).extract(from: document), taxonomy)
    }
    let offer = Offer(LintedText.extraction(posting), taxonomy)
    return CohortGap(offer, candidates, disclosure ?? .full, taxonomy)
  }

  private let posting =
    "# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n- Maîtrise de Kubernetes\n"
  private let people = [
    "Développeuse. Je code en Ruby depuis cinq ans.\n", "Développeuse. Je code en Python.\n", "Bonjour.\n",
  ]

  @Test func `everybody with a score is told of once for each criterion`() throws {
    let gap = gap(posting, people)
    #expect((gap.people, gap.withoutScore) == (2, 1))
    #expect(gap.criteria.allSatisfy { $0.met + $0.partly + $0.lacking + $0.untold == 2 })
    #expect(try #require(gap.criteria.first { $0.ids == ["kubernetes"] }).lacking == 2)
  }

  @Test func `who would do is who a grid without the criterion brings over the bar`() throws {
    let gap = gap(posting, people)
    let shorter = self.gap(posting.replacing("- Maîtrise de Kubernetes\n", with: ""), people)
    let kubernetes = try #require(gap.criteria.first { $0.ids == ["kubernetes"] })
    #expect(!shorter.eligible.isEmpty)
    // The trade weighs as much as the skills together, which dropping one by hand leaves as it was.
    #expect(Set(kubernetes.ifDropped).isSubset(of: shorter.eligible))
    #expect(Set(kubernetes.ifWelcome ?? []).isDisjoint(with: gap.eligible))
    #expect(gap.criteria.first?.ifWelcome == nil, "a trade is what an offer is")
  }

  @Test func `of nobody nothing is said`() {
    var market = Market([], [], taxonomy)
    market.gaps = [gap(posting, ["Bonjour.\n"])]
    let cells = market.sections.first?.rows.flatMap { $0.cells.dropLast() } ?? []
    #expect(!cells.isEmpty && cells.allSatisfy { $0 == .ratio(nil) })
    #expect(market.summary.french == "0 offre, 0 profil.")
  }

  @Test func `a blind look calls people as a shortlist does`() {
    let blind = gap(posting, people, .blind(taxonomy))
    let named = blind.eligible + blind.criteria.flatMap { $0.ifDropped + $0.ifLearnt }
    #expect(!named.isEmpty && named.allSatisfy { !$0.contains(".md") })
  }
}
