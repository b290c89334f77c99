/// What is known of a pair, as the members of a JSON object.
struct PairJSON {
  let taxonomy: Taxonomy
  let disclosure: Disclosure

  /// The score and all that stands beside it; a brief one leaves the criteria and the terms out.
  func write(_ pair: Pair, isBrief: Bool = false, to json: inout JSONWriter) {
    let fit = pair.fit
    json.key("score")
    json.thousandths(pair.score)
    json.key("low")
    json.thousandths(fit.low)
    json.key("high")
    json.thousandths(fit.high)
    json.key("reverse")
    json.thousandths(fit.reverse)
    json.key("mutual")
    json.thousandths(fit.mutual)
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
      json.key("term")
      json.string(knockout.term.rawValue)
      json.key("status")
      json.string(knockout.status.rawValue)
      if let criterion = knockout.criterion {
        json.key("criterion")
        json.string(criterion.id(taxonomy))
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
      json.key("strength")
      json.string("\(part.requirement.strength)")
      json.key("status")
      json.string(part.status.rawValue)
      json.key("weight")
      json.thousandths(part.requirement.weight)
      json.key("cover")
      json.thousandths(part.cover)
      json.key("points")
      json.thousandths(part.points)
      json.key("asked")
      quote(part.requirement.quote, pair.offer.document, to: &json)
      json.key("held")
      held(part.held, pair.candidate, to: &json)
      json.key("rule")
      json.string(part.rule)
    }
  }

  private func subject(_ requirement: Requirement, to json: inout JSONWriter) {
    guard case .skill(let concept) = requirement.subject else {
      if case .trade(let trade) = requirement.subject {
        json.key("trade")
        json.string(taxonomy.trades[trade].id)
      }
      return
    }
    json.key("concept")
    json.string(taxonomy.concepts[concept].id)
    guard !requirement.alternatives.isEmpty else { return }
    json.key("or")
    json.array { json in
      for other in requirement.alternatives { json.string(taxonomy.concepts[other].id) }
    }
    json.key("choose")
    json.number(requirement.choose)
  }

  /// The words of a profile; where they are masked, without the bytes that would find them again.
  private func held(_ range: ByteRange?, _ candidate: Candidate, to json: inout JSONWriter) {
    guard let range else { return json.string(nil) }
    guard disclosure.isBlind else { return quote(range, candidate.document, to: &json) }
    json.object { json in
      json.key("quote")
      json.string(disclosure.raw(range, candidate))
      json.key("masked")
      json.bool(true)
    }
  }

  private func quote(_ range: ByteRange?, _ document: Document, to json: inout JSONWriter) {
    guard let range else { return json.string(nil) }
    json.object { $0.place(range, document) }
  }
}
