/// What is known of a pair, as the members of a JSON object.
struct PairJSON {
  let taxonomy: Taxonomy
  let disclosure: Disclosure

  /// The score and all that stands beside it; a brief one leaves the criteria and the terms out.
  func write(_ pair: Pair, isBrief: Bool = false, to json: inout JSONWriter) {
    let fit = pair.fit
    json.member("score", thousandths: pair.score)
    json.member("low", thousandths: fit.low)
    json.member("high", thousandths: fit.high)
    json.member("reverse", thousandths: fit.reverse)
    json.member("mutual", thousandths: fit.mutual)
    guard !isBrief else { return }
    json.key("warnings")
    json.array { json in
      for diagnostic in pair.diagnostics { json.string(diagnostic.code) }
    }
    json.key("knockouts")
    json.array { json in
      for knockout in pair.knockouts { write(knockout, pair, to: &json) }
    }
    json.key("contributions")
    json.array { json in
      for part in fit.contributions { write(part, pair, to: &json) }
    }
  }

  private func write(_ knockout: Knockout, _ pair: Pair, to json: inout JSONWriter) {
    json.object { json in
      json.member("term", knockout.term.rawValue)
      json.member("status", knockout.status.rawValue)
      if let criterion = knockout.criterion {
        json.member("criterion", criterion.id(taxonomy))
      }
      json.key("asked")
      quote(knockout.asked, pair.offer.document, to: &json)
      json.key("held")
      // The words of a term name places and languages: a blind result tells only whether the sides agree.
      if disclosure.isBlind {
        json.string(nil)
      } else {
        quote(knockout.held, pair.candidate.document, to: &json)
      }
    }
  }

  func write(_ part: Fit.Contribution, _ pair: Pair, to json: inout JSONWriter) {
    json.object { json in
      subject(part.requirement, to: &json)
      json.member("strength", "\(part.requirement.strength)")
      json.member("status", part.status.rawValue)
      json.member("weight", thousandths: part.requirement.weight)
      json.member("cover", thousandths: part.cover)
      json.member("points", thousandths: part.points)
      json.key("asked")
      quote(part.requirement.quote, pair.offer.document, to: &json)
      json.key("held")
      held(part.held, pair.candidate, to: &json)
      json.member("rule", part.rule)
    }
  }

  private func subject(_ requirement: Requirement, to json: inout JSONWriter) {
    guard case .skill(let concept) = requirement.subject else {
      if case .trade(let trade) = requirement.subject {
        json.member("trade", taxonomy.trades[trade].id)
      }
      return
    }
    json.member("concept", taxonomy.concepts[concept].id)
    guard !requirement.alternatives.isEmpty else { return }
    json.key("or")
    json.array { json in
      for other in requirement.alternatives { json.string(taxonomy.concepts[other].id) }
    }
    json.member("choose", requirement.choose)
  }

  /// The words of a profile; where they are masked, without the bytes that would find them again.
  private func held(_ range: ByteRange?, _ candidate: Candidate, to json: inout JSONWriter) {
    guard let range else { return json.string(nil) }
    guard disclosure.isBlind else { return quote(range, candidate.document, to: &json) }
    json.object { json in
      json.member("quote", disclosure.raw(range, candidate))
      json.member("masked", true)
    }
  }

  private func quote(_ range: ByteRange?, _ document: Document, to json: inout JSONWriter) {
    guard let range else { return json.string(nil) }
    json.object { $0.place(range, document) }
  }
}
