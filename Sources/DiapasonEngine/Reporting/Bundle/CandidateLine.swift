/// A candidate as a line of a bundle: masked, or whole.
struct CandidateLine {
  private let taxonomy: Taxonomy

  init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  func bytes(_ candidate: Candidate, _ shortlist: Shortlist) -> [UInt8] {
    shortlist.isBlind ? masked(candidate, shortlist) : whole(candidate, shortlist)
  }

  /// The text, or what `extract` wrote of it where that is all there is.
  private func whole(_ candidate: Candidate, _ shortlist: Shortlist) -> [UInt8] {
    let document = candidate.document
    let isExtract = document.sections.allSatisfy(\.clauses.isEmpty) && !document.text.bytes.isEmpty
    var json = JSONWriter()
    json.object { json in
      json.member("profile", document.path)
      json.member("address", shortlist.addresses?.address(of: document.path))
      json.key(isExtract ? "extract" : "text")
      if isExtract {
        let line = ExtractionJSON.line(candidate.extraction, taxonomy).dropLast()
        json.literal(String(decoding: line, as: UTF8.self))
      } else {
        json.string(String(decoding: document.text.bytes, as: UTF8.self))
      }
    }
    json.newline()
    return json.bytes
  }

  private func masked(_ candidate: Candidate, _ shortlist: Shortlist) -> [UInt8] {
    let disclosure = Disclosure.blind(taxonomy)
    let extraction = candidate.extraction
    var json = JSONWriter()
    json.object { json in
      json.member("candidate", disclosure.id(candidate))
      json.member("readsLikePosting", candidate.obstacle == .isPosting)
      json.key("skills")
      json.array { json in
        for mention in extraction.mentions where [.held, .wanted, .lacked].contains(mention.stance) {
          json.object { json in
            json.member("concept", taxonomy.concepts[mention.concept].id)
            json.member("stance", mention.stance.rawValue)
            json.member("level", mention.level?.rawValue)
            json.member("evidence", mention.evidence?.rawValue)
            place(mention.range, candidate, disclosure, to: &json)
          }
        }
      }
      json.key("trades")
      json.array { json in
        for trade in extraction.trades {
          json.object { json in
            json.member("trade", taxonomy.trades[trade.trade].id)
            json.member("when", trade.when.rawValue)
            place(trade.range, candidate, disclosure, to: &json)
          }
        }
      }
      pasted(candidate, shortlist.offer, to: &json)
      terms(candidate, shortlist, to: &json)
    }
    json.newline()
    return json.bytes
  }

  private func place(
    _ range: ByteRange, _ candidate: Candidate, _ disclosure: Disclosure, to json: inout JSONWriter
  ) {
    json.member("quote", range.isEmpty ? "" : disclosure.raw(range, candidate))
    json.member("start", range.start)
    json.member("end", range.end)
  }

  /// Sentences of the posting that stand in the profile, by what the posting says and where.
  private func pasted(_ candidate: Candidate, _ offer: Offer, to json: inout JSONWriter) {
    let shared = candidate.sentences.shared(with: offer.sentences).clauses
    json.key("pasted")
    json.array { json in
      for (hash, range) in shared.sorted(by: { ($0.value.start, $0.key) < ($1.value.start, $1.key) }) {
        json.object { json in
          json.member("hash", String(hash, radix: 16))
          json.member("start", range.start)
          json.member("end", range.end)
        }
      }
    }
  }

  /// Whether the terms agree, not what the person wishes.
  private func terms(_ candidate: Candidate, _ shortlist: Shortlist, to json: inout JSONWriter) {
    let (offer, options) = (shortlist.offer, shortlist.options)
    let known = candidate.sparse?.knockouts
    let check = KnockoutCheck(
      offer.extraction.terms, candidate.extraction.terms, asOf: options.asOf, regions: taxonomy.regions)
    json.key("terms")
    json.array { json in
      for knockout in known ?? check.all {
        json.object { json in
          json.member("term", knockout.term.rawValue)
          json.member("status", knockout.status.rawValue)
          json.member("told", knockout.held != nil)
          guard let asked = knockout.asked else { return }
          json.member("start", asked.start)
          json.member("end", asked.end)
        }
      }
    }
    json.key("filters")
    json.array { json in
      for verdict in options.verdicts(offer, candidate, listed: candidate.extraction.terms, taxonomy) {
        json.string(verdict.rawValue)
      }
    }
  }
}
