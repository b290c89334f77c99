/// The concepts that a phrase may name as a line of JSON, in the form that `normalise.schema.json` describes.
///
/// ```swift
/// let line = NormalisedJSON.line("permis B", concepts, taxonomy)  // {"schema":"diapason/normalise/1","phrase":…
/// ```
package enum NormalisedJSON {
  private static let schema = "diapason/normalise/1"

  /// The line, with its line feed.
  package static func line(_ phrase: String, _ concepts: [NormalisedConcept], _ taxonomy: Taxonomy) -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", schema)
      json.member("phrase", phrase)
      json.member("taxonomy", taxonomy.hash)
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
      json.member("concept", concept.id)
      json.member("kind", concept.isTrade ? "occupation" : taxonomy.concepts[concept.index].kind.rawValue)
      json.member("name", concept.name(in: taxonomy)[.french])
      json.member("score", thousandths: concept.score)
      json.member("label", concept.label)
      json.member("source", concept.source.name)
      json.member("phraseShare", thousandths: concept.phraseShare)
      json.member("labelShare", thousandths: concept.labelShare)
      json.member("letters", thousandths: concept.letters)
      json.member("allLetters", thousandths: concept.allLetters)
      json.key("words")
      json.array { json in
        for word in concept.words { write(word, to: &json) }
      }
    }
  }

  private static func write(_ word: NormalisedConcept.Word, to json: inout JSONWriter) {
    json.object { json in
      json.member("phrase", word.phrase)
      json.member("label", word.label)
      json.member("rule", word.rule.rawValue)
      json.member("similarity", thousandths: word.similarity)
      json.member("weight", thousandths: word.weight)
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
