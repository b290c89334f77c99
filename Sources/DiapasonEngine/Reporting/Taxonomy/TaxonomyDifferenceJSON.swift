/// What changed between two taxonomies, as JSON.
///
/// ```swift
/// TaxonomyDifferenceJSON.object(difference)  // {"added":[…],"removed":[…],…}
/// ```
package enum TaxonomyDifferenceJSON {
  /// `{"added": [entry], "removed": [entry], "replaced", "relabelled", "moved", "reworded": [change]}`.
  package static func object(_ difference: TaxonomyDifference) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "diapason/taxonomy-diff/1")
      for (key, entries) in [("added", difference.added), ("removed", difference.removed)] {
        json.key(key)
        json.array { json in
          for entry in entries { write(entry, to: &json) }
        }
      }
      let changes = [
        ("replaced", difference.replaced), ("relabelled", difference.relabelled), ("moved", difference.moved),
        ("reworded", difference.reworded),
      ]
      for (key, list) in changes {
        json.key(key)
        json.array { json in
          for change in list { write(change, to: &json) }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ entry: TaxonomyDifference.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.id)
      json.member("kind", entry.isTrade ? "trade" : "skill")
      json.member("fr", entry.name.french)
      json.member("en", entry.name.english)
    }
  }

  private static func write(_ change: TaxonomyDifference.Change, to json: inout JSONWriter) {
    json.object { json in
      json.key("before")
      write(change.before, to: &json)
      json.key("after")
      write(change.after, to: &json)
      for (key, texts) in [("lost", change.lost), ("gained", change.gained)] {
        json.key(key)
        json.array { json in
          for text in texts { json.string(text) }
        }
      }
    }
  }
}
