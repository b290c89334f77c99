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
      json.member("moved", difference.moves.count)
      json.member("unchanged", difference.unchanged)
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
          json.member("posting", pair.posting)
          json.member("candidate", pair.candidate)
          json.member("score", thousandths: pair.score)
        }
      }
    }
  }

  private static func write(_ move: RunDifference.Move, to json: inout JSONWriter) {
    json.object { json in
      json.member("posting", move.posting)
      json.member("candidate", move.candidate)
      json.member("before", thousandths: move.before)
      json.member("after", thousandths: move.after)
      json.key("parts")
      json.array { json in
        for part in move.parts {
          json.object { json in
            json.member("criterion", part.criterion)
            json.member("before", thousandths: part.before)
            json.member("after", thousandths: part.after)
            json.member("reason", part.reason)
          }
        }
      }
    }
  }
}
