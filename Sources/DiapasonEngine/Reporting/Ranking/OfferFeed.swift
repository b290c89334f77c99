/// Offers for a person as an Atom feed, for a reader that tells when one comes up.
///
/// The name of an entry is made from the path of its offer, its date is the one that the offer states: the same offers
/// give the same feed on any day.
///
/// ```swift
/// let bytes = OfferFeed(report, version: "0.1.0").atom(ranking, for: candidate)
/// ```
package struct OfferFeed: Sendable {
  /// The date of an offer that states none: readers want one, and it must never change.
  private static let noDate = "1970-01-01"

  private let report: RankingReport
  private let version: String

  /// A feed in the words of a report, made by that version of the program.
  package init(_ report: RankingReport, version: String) { (self.report, self.version) = (report, version) }

  /// The feed.
  package func atom(_ ranking: Ranking, for candidate: Candidate) -> [UInt8] {
    let page = report.offers(ranking, for: candidate)
    let dates = ranking.entries.map { date($0) }
    var xml = HTMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": report.language.rawValue]) {
      xml in
      xml.raw("\n")
      line("title", page.title, to: &xml)
      line("subtitle", report.summary(ranking), to: &xml)
      line("id", Self.name("feed", candidate.document.path), to: &xml)
      line("updated", Self.stamp(dates.max() ?? ranking.options.asOf?.fullDay ?? Self.noDate), to: &xml)
      xml.element("author") { line("name", "Diapason", to: &$0, end: "") }
      xml.raw("\n")
      xml.element("generator", ["version": version], text: "diapason")
      xml.raw("\n")
      for entry in ranking.entries { write(entry, to: &xml) }
    }
    xml.raw("\n")
    return xml.bytes
  }

  private func write(_ entry: Ranking.Entry, to xml: inout HTMLWriter) {
    let offer = entry.pair.offer
    xml.element("entry") { xml in
      xml.raw("\n")
      line("title", title(entry), to: &xml)
      line("id", Self.name("offer", first(entry).document.path), to: &xml)
      line("updated", Self.stamp(date(entry)), to: &xml)
      if let address = report.addresses?.address(of: offer.document.path) {
        xml.element("link", ["rel": "alternate", "href": address]) { _ in }
        xml.raw("\n")
      }
      if let part = entry.part {
        xml.element("category", ["term": part.rawValue, "label": part.wording[report.language]]) { _ in }
        xml.raw("\n")
      }
      xml.element("content", ["type": "html"], text: content(entry))
      xml.raw("\n")
    }
    xml.raw("\n")
  }

  private func line(_ name: String, _ text: String, to xml: inout HTMLWriter, end: String = "\n") {
    xml.element(name, text: Self.allowed(text))
    xml.raw(end)
  }

  private func title(_ entry: Ranking.Entry) -> String {
    let offer = entry.pair.offer
    let name = report.offerTitle(offer) ?? Printable.text(offer.document.path)
    return name + " — " + report.score(entry.pair)
  }

  /// What the page says of the offer.
  private func content(_ entry: Ranking.Entry) -> String {
    Self.allowed(String(decoding: ReportHTML.fragment(report.entry(entry)), as: UTF8.self))
  }

  // MARK: Names and dates

  /// Of an offer and its twins the one that was posted first: a new twin does not make it new.
  private func first(_ entry: Ranking.Entry) -> Offer {
    let sorted = entry.offers.sorted { a, b in
      let (x, y) = (a.extraction.terms.published?.value, b.extraction.terms.published?.value)
      if let x, let y, x != y { return x < y }
      if (x == nil) != (y == nil) { return y == nil }
      return a.document.path.utf8.lexicographicallyPrecedes(b.document.path.utf8)
    }
    return sorted.first ?? entry.pair.offer
  }

  private func date(_ entry: Ranking.Entry) -> String {
    entry.pair.offer.extraction.terms.published?.value.fullDay ?? Self.noDate
  }

  private static func stamp(_ day: String) -> String { day + "T00:00:00Z" }

  /// A UUID of the free kind (version 8) made from a hash.
  private static func name(_ kind: String, _ path: String) -> String {
    var digits = Array(SHA256.hex(Array("diapason \(kind) \(path)".utf8)).utf8.prefix(32))
    (digits[12], digits[16]) = (UInt8(ascii: "8"), UInt8(ascii: "8"))
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  /// XML has no room for two characters that Unicode has.
  private static func allowed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}

extension CalendarDate {
  /// The day, or the first of those that are meant.
  fileprivate var fullDay: String {
    (CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? self).description
  }
}
