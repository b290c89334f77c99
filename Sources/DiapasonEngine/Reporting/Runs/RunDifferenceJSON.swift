/// What changed between two runs, as JSON.
///
/// ```swift
/// RunDifferenceJSON.object(difference)  // {"moved":3,"unchanged":39,…}
/// ```
package enum RunDifferenceJSON {
  /// `{"moved", "unchanged", "added": [pair], "removed": [pair], "moves": [{…, "parts": [{…}]}]}`.
  package static func object(_ difference: RunDifference) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("moved")
      json.number(difference.moves.count)
      json.key("unchanged")
      json.number(difference.unchanged)
      json.key("added")
      pairs(difference.added, to: &json)
      json.key("removed")
      pairs(difference.removed, to: &json)
      json.key("moves")
      json.array { json in
        for move in difference.moves { write(move, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func pairs(_ pairs: [MatrixPair], to json: inout JSONWriter) {
    json.array { json in
      for pair in pairs {
        json.object { json in
          json.key("posting")
          json.string(pair.posting)
          json.key("candidate")
          json.string(pair.candidate)
          json.key("score")
          json.thousandths(pair.score)
        }
      }
    }
  }

  private static func write(_ move: RunDifference.Move, to json: inout JSONWriter) {
    json.object { json in
      json.key("posting")
      json.string(move.posting)
      json.key("candidate")
      json.string(move.candidate)
      json.key("before")
      json.thousandths(move.before)
      json.key("after")
      json.thousandths(move.after)
      json.key("parts")
      json.array { json in
        for part in move.parts {
          json.object { json in
            json.key("criterion")
            json.string(part.criterion)
            json.key("before")
            json.thousandths(part.before)
            json.key("after")
            json.thousandths(part.after)
            json.key("reason")
            json.string(part.reason)
          }
        }
      }
    }
  }
}
