/// One line of JSON Lines for a pair of posting and profile.
///
/// ```swift
/// let line = MatrixJSON.line(asked.document, held.document, fit, taxonomy)  // {"posting":"offer.md",…
/// ```
public enum MatrixJSON {
  /// The line, its end included; a brief one leaves the contributions out.
  public static func line(
    _ posting: Document, _ profile: Document, _ fit: Fit, _ taxonomy: Taxonomy, isBrief: Bool = false
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("posting")
      json.string(posting.path)
      json.key("candidate")
      json.string(profile.path)
      json.key("score")
      json.thousandths(fit.score)
      json.key("low")
      json.thousandths(fit.low)
      json.key("high")
      json.thousandths(fit.high)
      json.key("reverse")
      json.thousandths(fit.reverse)
      json.key("mutual")
      json.thousandths(fit.mutual)
      guard !isBrief else { return }
      json.key("contributions")
      json.array { json in
        for part in fit.contributions { write(part, posting, profile, taxonomy, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(
    _ part: Fit.Contribution, _ posting: Document, _ profile: Document, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.object { json in
      switch part.requirement.subject {
      case .skill(let concept):
        json.key("concept")
        json.string(taxonomy.concepts[concept].id)
        if !part.requirement.alternatives.isEmpty {
          json.key("or")
          json.array { json in
            for other in part.requirement.alternatives { json.string(taxonomy.concepts[other].id) }
          }
          json.key("choose")
          json.number(part.requirement.choose)
        }
      case .trade(let trade):
        json.key("trade")
        json.string(taxonomy.trades[trade].id)
      }
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
      quote(part.requirement.quote, posting, to: &json)
      json.key("held")
      if let held = part.held { quote(held, profile, to: &json) } else { json.string(nil) }
      json.key("rule")
      json.string(part.rule)
    }
  }

  private static func quote(_ range: ByteRange, _ document: Document, to json: inout JSONWriter) {
    json.object { json in
      json.key("quote")
      json.string(document.quote(range))
      json.key("start")
      json.number(range.start)
      json.key("end")
      json.number(range.end)
    }
  }
}
