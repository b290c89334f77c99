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
      json.member("schema", schema)
      json.member("path", document.path)
      json.member("kind", document.kind.rawValue)
      json.member("sha256", document.sha256)
      json.member("taxonomy", taxonomy.hash)
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
      if !extraction.otherTerms.isEmpty { OtherTermJSON.write(extraction, taxonomy, to: &json) }
      json.key("diagnostics")
      json.array { json in
        for diagnostic in document.diagnostics { DiagnosticJSON.write(diagnostic, to: &json) }
      }
      json.member("language", document.language)
      json.member("encoding", document.text.encoding)
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
          json.member("concept", taxonomy.concepts[miss.concept].id)
          json.place(miss.range, document)
          json.member("line", lines.line(at: miss.range.start))
          json.member("rule", miss.rule)
          json.member("reason", miss.reason.rawValue)
        }
      }
    }
  }

  private static func write(
    _ trade: TradeMention, _ document: Document, _ lines: LineIndex, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("trade", taxonomy.trades[trade.trade].id)
      json.member("when", trade.when.rawValue)
      json.place(trade.range, document)
      json.member("line", lines.line(at: trade.range.start))
      json.member("seniority", trade.seniority)
    }
  }

  private static func write(
    _ mention: SkillMention, _ document: Document, _ lines: LineIndex, _ taxonomy: Taxonomy,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("concept", taxonomy.concepts[mention.concept].id)
      json.place(mention.range, document)
      json.member("line", lines.line(at: mention.range.start))
      json.key("broader")
      json.array { json in
        for above in taxonomy.ancestors(of: mention.concept) { json.string(taxonomy.concepts[above].id) }
      }
      json.member("stance", mention.stance.rawValue)
      json.member("level", mention.level?.rawValue)
      json.member("years", mention.years)
      json.member("choice", mention.choice)
      json.member("choose", mention.choose)
      json.member("evidence", mention.evidence?.rawValue)
      json.member("section", document.sections[mention.section].title)
      json.member("part", mention.section)
      json.member("by", mention.by)
      json.member("rule", mention.rule)
      json.member("confidence", mention.confidence)
    }
  }
}
