/// The sheet of one candidate.
extension Dossier {
  /// Lines for what is said in an interview.
  private static let notes = 8

  func sheet(_ ranking: Ranking, _ index: Int, whyOrder: Bool, to report: inout Report) {
    let entry = ranking.entries[index]
    let pair = entry.pair
    report.sheet()
    report.heading(1, [.plain(name(ranking, index))], name: anchor(index).map { String($0.dropFirst()) })
    let place = Wording("Place \(words.place(entry)).", "Place \(words.place(entry)).")[language]
    report.paragraph(place + " " + words.scores(pair) + " " + interval(pair.fit))
    if let address = address(pair.candidate) {
      report.paragraph([.linked(Wording("Lire le profil", "Read the profile")[language], address)])
    }
    if whyOrder, index + 1 < ranking.entries.count {
      words.lead(pair, ranking.entries[index + 1].pair, to: &report)
    }
    PairReport(taxonomy: taxonomy, language: language, disclosure: disclosure, namesOpen: false)
      .write(pair, to: &report)
    questions(pair, to: &report)
    report.heading(2, [.plain(Wording("Notes", "Notes")[language])])
    report.room(Self.notes)
    report.paragraph([.strong(Wording("Décision : ", "Decision: ")[language])] + decision)
    report.paragraph(
      Wording(
        "Raison, date et nom de la personne qui décide :", "Reason, date and name of the person who decides:")[
          language])
    report.room(2)
  }

  private func interval(_ fit: Fit) -> String {
    guard fit.low < fit.high else { return "" }
    return Wording(
      "Entre \(words.points(fit.low)) et \(words.points(fit.high)), selon ce qui ne peut se dire.",
      "Between \(words.points(fit.low)) and \(words.points(fit.high)), by what cannot be told.")[language]
  }

  /// A file has a name, and that of a profile is often the person's.
  private func address(_ candidate: Candidate) -> String? {
    disclosure.isBlind ? nil : words.addresses?.address(of: candidate.document.path)
  }

  private func questions(_ pair: Pair, to report: inout Report) {
    let all = InterviewQuestion.all(pair)
    guard !all.isEmpty else { return }
    report.heading(
      2, [.plain(Wording("Questions pour l'entretien", "Questions for the interview")[language])])
    report.list(
      all.prefix(InterviewQuestion.most).map { question in
        Report.Item(
          line: [.strong(name(question))],
          details: [[.plain(question.wording(shown(question, pair))[language])]])
      })
    let others = all.dropFirst(InterviewQuestion.most).map(name)
    guard !others.isEmpty else { return }
    report.paragraph([
      .plain(
        Wording("À aborder aussi : ", "Also to be asked about: ")[language] + others.joined(separator: ", "))
    ])
  }

  private func name(_ question: InterviewQuestion) -> String {
    switch question.subject {
    case .criterion(let part): part.requirement.name(taxonomy, language)
    case .term(let knockout): knockout.term.wording[language]
    }
  }

  /// The words that a question builds on.
  private func shown(_ question: InterviewQuestion, _ pair: Pair) -> String? {
    switch question.subject {
    case .criterion(let part): disclosure.words(part.held, pair.candidate, language)
    case .term(let knockout):
      knockout.asked.map { Disclosure.quoted(PlainText(pair.offer.document.text, $0).string($0), language) }
    }
  }
}
