/// One line of JSON Lines for a document and the skills it names.
///
/// ```swift
/// let line = ExtractionJSON.line(extraction, taxonomy)  // {"path":"offer.md","kind":"posting",…
/// ```
public enum ExtractionJSON {
  /// The form of the lines; a change that readers would notice gets another number.
  private static let schema = "diapason/extract/1"

  /// The line, its end included.
  public static func line(_ extraction: Extraction, _ taxonomy: Taxonomy) -> [UInt8] {
    let document = extraction.document
    let lines = document.text.lines
    // A mention is written in some 300 bytes.
    var json = JSONWriter(capacity: 1_024 + 400 * extraction.mentions.count)
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("path")
      json.string(document.path)
      json.key("kind")
      json.string(document.kind.rawValue)
      json.key("sha256")
      json.string(document.sha256)
      json.key("taxonomy")
      json.string(taxonomy.hash)
      json.key("mentions")
      json.array { json in
        for mention in extraction.mentions { write(mention, document, lines, taxonomy, to: &json) }
      }
      json.key("trades")
      json.array { json in
        for trade in extraction.trades { write(trade, document, lines, taxonomy, to: &json) }
      }
      json.key("terms")
      TermsJSON.write(extraction.terms, document, taxonomy, to: &json)
      json.key("experiences")
      json.array { json in
        for experience in extraction.experiences { ExperienceJSON.write(experience, document, to: &json) }
      }
      if !extraction.nearMisses.isEmpty { write(extraction.nearMisses, document, lines, taxonomy, to: &json) }
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
    _ misses: [NearMiss], _ document: Document, _ lines: LineIndex, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.key("nearMisses")
    json.array { json in
      for miss in misses {
        json.object { json in
          json.key("concept")
          json.string(taxonomy.concepts[miss.concept].id)
          json.place(miss.range, document)
          json.key("line")
          json.number(lines.line(at: miss.range.start))
          json.key("rule")
          json.string(miss.rule)
          json.key("reason")
          json.string(miss.reason.rawValue)
        }
      }
    }
  }

  private static func write(
    _ trade: TradeMention, _ document: Document, _ lines: LineIndex, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("trade")
      json.string(taxonomy.trades[trade.trade].id)
      json.key("when")
      json.string(trade.when.rawValue)
      json.place(trade.range, document)
      json.key("line")
      json.number(lines.line(at: trade.range.start))
      json.key("seniority")
      json.string(trade.seniority)
    }
  }

  private static func write(
    _ mention: SkillMention, _ document: Document, _ lines: LineIndex, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("concept")
      json.string(taxonomy.concepts[mention.concept].id)
      json.place(mention.range, document)
      json.key("line")
      json.number(lines.line(at: mention.range.start))
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
      json.key("part")
      json.number(mention.section)
      json.key("by")
      json.string(mention.by)
      json.key("rule")
      json.string(mention.rule)
      json.key("confidence")
      json.number(mention.confidence)
    }
  }
}
