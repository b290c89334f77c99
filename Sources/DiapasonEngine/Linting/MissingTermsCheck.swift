/// Whether the posting says under which terms one would work.
///
/// A term counts as told as soon as the text has a word for it, even where its value could not be read: “salaire selon
/// expérience” leaves much open, but it is not silence.
enum MissingTermsCheck {
  private static let names: [(key: String, name: Wording)] = [
    ("contract", Wording("le type de contrat", "the kind of contract")),
    ("place", Wording("le lieu", "the place")),
    ("remote", Wording("le télétravail", "remote work")),
    ("start", Wording("la date de début", "the start date")),
    ("pay", Wording("la rémunération", "the pay")),
  ]

  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let terms = posting.extraction.terms
    let told = [
      "contract": !terms.contracts.isEmpty, "place": !terms.places.isEmpty, "remote": terms.remote != nil,
      "start": terms.start != nil, "pay": terms.rate != nil,
    ]
    let missing = names.filter { told[$0.key] != true && !posting.says("said", $0.key) }.map(\.name)
    guard !missing.isEmpty else { return [] }
    let french = missing.map(\.french).joined(separator: ", ")
    let english = missing.map(\.english).joined(separator: ", ")
    return [
      LintFinding(
        .missingTerms, at: nil,
        Wording("L'annonce ne dit pas : \(french).", "The posting does not tell: \(english)."),
        rewrite: Wording(
          "indiquez-le, ou écrivez ce qui reste à convenir", "tell it, or say what is still to be agreed"))
    ]
  }
}
