/// The concepts that a phrase may name as a line of JSON, in the form that `normalise.schema.json` describes.
///
/// ```swift
/// let line = NormalisedJSON.line("permis B", concepts, taxonomy)  // {"schema":"diapason/normalise/1","phrase":…
/// ```
public enum NormalisedJSON {
  private static let schema = "diapason/normalise/1"

  /// The line, with its line feed.
  public static func line(_ phrase: String, _ concepts: [NormalisedConcept], _ taxonomy: Taxonomy) -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("phrase")
      json.string(phrase)
      json.key("taxonomy")
      json.string(taxonomy.hash)
      json.key("concepts")
      json.array { json in
        for concept in concepts { write(concept, taxonomy, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ concept: NormalisedConcept, _ taxonomy: Taxonomy, to json: inout JSONWriter) {
    json.object { json in
      json.key("concept")
      json.string(concept.id)
      json.key("kind")
      json.string(concept.isTrade ? "occupation" : taxonomy.concepts[concept.index].kind.rawValue)
      json.key("name")
      json.string(concept.name(in: taxonomy)[.french])
      json.key("score")
      json.thousandths(concept.score)
      json.key("label")
      json.string(concept.label)
      json.key("source")
      json.string(concept.source.name)
      json.key("phraseShare")
      json.thousandths(concept.phraseShare)
      json.key("labelShare")
      json.thousandths(concept.labelShare)
      json.key("letters")
      json.thousandths(concept.letters)
      json.key("allLetters")
      json.thousandths(concept.allLetters)
      json.key("words")
      json.array { json in
        for word in concept.words { write(word, to: &json) }
      }
    }
  }

  private static func write(_ word: NormalisedConcept.Word, to json: inout JSONWriter) {
    json.object { json in
      json.key("phrase")
      json.string(word.phrase)
      json.key("label")
      json.string(word.label)
      json.key("rule")
      json.string(word.rule.rawValue)
      json.key("similarity")
      json.thousandths(word.similarity)
      json.key("weight")
      json.thousandths(word.weight)
    }
  }
}

extension NormalisedConcept {
  /// What the taxonomy calls it.
  func name(in taxonomy: Taxonomy) -> Wording {
    isTrade ? taxonomy.trades[index].wording : taxonomy.concepts[index].wording
  }
}

extension LabelSource {
  /// How files tell it.
  var name: String {
    switch self {
    case .name: "name"
    case .alternative: "alternative"
    case .hidden: "hidden"
    case .borrowed: "borrowed"
    }
  }
}
