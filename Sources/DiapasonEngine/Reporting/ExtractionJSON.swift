/// One line of JSON Lines for a document and the skills it names.
///
/// ```swift
/// let line = ExtractionJSON.line(extraction, taxonomy)  // {"path":"offer.md","kind":"posting",…
/// ```
public enum ExtractionJSON {
  /// The line, its end included.
  public static func line(_ extraction: Extraction, _ taxonomy: Taxonomy) -> [UInt8] {
    let document = extraction.document
    var json = JSONWriter()
    json.object { json in
      json.key("path")
      json.string(document.path)
      json.key("kind")
      json.string(document.kind.rawValue)
      json.key("mentions")
      json.array { json in
        for mention in extraction.mentions { write(mention, document, taxonomy, to: &json) }
      }
      json.key("trades")
      json.array { json in
        for trade in extraction.trades { write(trade, document, taxonomy, to: &json) }
      }
      json.key("terms")
      TermsJSON.write(extraction.terms, document, taxonomy, to: &json)
      json.key("experiences")
      json.array { json in
        for experience in extraction.experiences { ExperienceJSON.write(experience, document, to: &json) }
      }
      json.key("diagnostics")
      json.array { json in
        for diagnostic in document.diagnostics { DiagnosticJSON.write(diagnostic, to: &json) }
      }
      json.key("language")
      json.string(document.language)
      json.key("encoding")
      json.string(document.text.encoding)
    }
    json.newline()
    return json.bytes
  }

  private static func write(
    _ trade: TradeMention, _ document: Document, _ taxonomy: Taxonomy, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("trade")
      json.string(taxonomy.trades[trade.trade].id)
      json.key("when")
      json.string(trade.when.rawValue)
      json.key("quote")
      json.string(document.quote(trade.range))
      json.key("start")
      json.number(trade.range.start)
      json.key("end")
      json.number(trade.range.end)
      json.key("seniority")
      json.string(trade.seniority)
    }
  }

  private static func write(
    _ mention: SkillMention, _ document: Document, _ taxonomy: Taxonomy, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("concept")
      json.string(taxonomy.concepts[mention.concept].id)
      json.key("quote")
      json.string(document.quote(mention.range))
      json.key("start")
      json.number(mention.range.start)
      json.key("end")
      json.number(mention.range.end)
      json.key("broader")
      json.array { json in
        for above in taxonomy.ancestors(of: mention.concept) { json.string(taxonomy.concepts[above].id) }
      }
      json.key("stance")
      json.string(mention.stance.rawValue)
      json.key("level")
      json.string(mention.level?.rawValue)
      json.key("years")
      json.number(mention.years)
      json.key("choice")
      json.number(mention.choice)
      json.key("choose")
      json.number(mention.choose)
      json.key("evidence")
      json.string(mention.evidence?.rawValue)
      json.key("section")
      json.string(document.sections[mention.section].title)
      json.key("by")
      json.string(mention.by)
      json.key("confidence")
      json.number(mention.confidence)
    }
  }
}
