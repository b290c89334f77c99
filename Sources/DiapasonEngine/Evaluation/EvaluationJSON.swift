/// An evaluation as one line of JSON.
///
/// ```swift
/// let line = EvaluationJSON.line(evaluation, withErrors: false)  // {"postings":{"documents":14,…
/// ```
package enum EvaluationJSON {
  /// The line, its end included: figures by the name of the label file, `judgements` last.
  package static func line(_ evaluation: Evaluation, withErrors: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (name, score) in evaluation.extractions {
        json.key(name)
        json.object { json in
          write(EvaluationFigures.of(score), to: &json)
          json.key("domains")
          json.object { json in
            for (domain, agreement) in score.domains { write(domain, agreement, to: &json) }
          }
          if withErrors { write(score.details, to: &json) }
        }
      }
      if let ranking = evaluation.ranking {
        json.key("judgements")
        json.object { write(EvaluationFigures.of(ranking), to: &$0) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ figures: [(name: String, value: Double)], to json: inout JSONWriter) {
    for (name, value) in figures {
      json.key(name)
      json.literal(EvaluationFigures.text(value))
    }
  }

  private static func write(_ domain: String, _ agreement: Agreement, to json: inout JSONWriter) {
    json.key(domain)
    json.object { json in
      write(
        [
          ("precision", agreement.precision), ("recall", agreement.recall), ("f1", agreement.f1),
          ("gold", agreement.right + agreement.missed),
        ], to: &json)
    }
  }

  private static func write(_ details: [DocumentScore], to json: inout JSONWriter) {
    json.key("errors")
    json.object { json in
      for score in details where !score.lost.isEmpty || !score.slips.isEmpty {
        json.key(score.name)
        json.object { json in
          json.key("missed")
          json.object { json in
            for label in score.lost { json.member(label.concept, label.quote) }
          }
          json.key("wrong")
          json.object { json in
            for slip in score.slips { json.member(slip.concept, slip.quote) }
          }
        }
      }
    }
  }
}
