/// A shortlist in a file of its own, from which anybody gets the same ranking, byte for byte.
///
/// It is JSON Lines: a head with the program, the taxonomy, the options and the hash of the output; the text of the
/// posting; then a line for each candidate. Of a blind shortlist it holds no text of a profile, no name, no file and
/// no term: skills, trades, the masked words that show them, and whether each term agrees. Otherwise it holds the
/// profiles whole.
///
/// ```swift
/// let bundle = ShortlistBundle(version: "0.1.0", taxonomy).bytes(of: shortlist)
/// ```
package struct ShortlistBundle: Sendable {
  /// The form of the file; a change that readers would notice gets another number.
  static let schema = "diapason/bundle/1"
  private static let contents = Wording(
    "Le texte de l'offre, et pour chaque personne, sans nom, fichier ni coordonnées : compétences, métiers, mots masqués qui les montrent, accord avec chaque condition. Ces données parlent de personnes : à garder et à effacer comme leurs candidatures.",
    "The text of the posting, and for each person, without name, file or contact details: skills, trades, the masked words that show them, whether each term agrees. These data are about people: keep and erase them as you do their applications."
  )
  private static let wholeContents = Wording(
    "Le texte de l'offre et les profils entiers, avec noms et coordonnées. Ce sont des données personnelles : à garder et à effacer comme les candidatures elles-mêmes.",
    "The text of the posting and the profiles whole, with names and contact details. These are personal data: keep and erase them as you do the applications themselves."
  )

  private let version: String
  private let taxonomy: Taxonomy

  /// Bundles made by a version of the program with a taxonomy.
  package init(version: String, _ taxonomy: Taxonomy) { (self.version, self.taxonomy) = (version, taxonomy) }

  /// The file, and what is shown when it is replayed: that has the hash which the file tells.
  package func bytes(of shortlist: Shortlist) -> (file: [UInt8], output: [UInt8]) {
    var lines: [UInt8] = posting(shortlist)
    let disclosure = shortlist.isBlind ? Disclosure.blind(taxonomy) : .full
    for candidate in disclosure.ordered(shortlist.candidates) {
      lines += CandidateLine(taxonomy).bytes(candidate, shortlist)
    }
    let reader = BundleReader(version: version, taxonomy)
    let draft = head(shortlist, output: nil) + lines
    guard let again = try? reader.read(draft).shortlist else { return (draft, []) }
    let output = again.bytes(taxonomy)
    return (head(shortlist, output: SHA256.hex(output)) + lines, output)
  }

  /// What personal data a bundle holds.
  package static func contents(isBlind: Bool) -> Wording { isBlind ? contents : wholeContents }

  private func posting(_ shortlist: Shortlist) -> [UInt8] {
    let document = shortlist.offer.document
    var json = JSONWriter()
    json.object { json in
      json.member("posting", document.path)
      json.member("address", shortlist.addresses?.address(of: document.path))
      json.member("text", String(decoding: document.text.bytes, as: UTF8.self))
    }
    json.newline()
    return json.bytes
  }

  private func head(_ shortlist: Shortlist, output: String?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Self.schema)
      json.member("contents", Self.contents(isBlind: shortlist.isBlind)[shortlist.language])
      json.member("version", version)
      json.taxonomy(taxonomy)
      json.member("command", "shortlist")
      json.member("blind", shortlist.isBlind)
      options(shortlist, to: &json)
      json.member("grid", shortlist.grid.map { String(decoding: $0.file, as: UTF8.self) })
      json.member("output", output)
    }
    json.newline()
    return json.bytes
  }

  private func options(_ shortlist: Shortlist, to json: inout JSONWriter) {
    let options = shortlist.options
    json.key("options")
    json.object { json in
      json.member("limit", options.limit)
      json.member("asOf", options.asOf?.description)
      json.key("require")
      json.array { json in
        for filter in options.filters { json.string(filter.spelling) }
      }
      json.member("format", shortlist.form.rawValue)
      json.member("lang", shortlist.language.rawValue)
      json.member("whyOrder", shortlist.tellsOrder)
      json.member("links", shortlist.addresses != nil)
      json.key("weights")
      json.object { json in
        for (name, path) in Weights.names {
          json.key(name)
          json.number(options.weights[keyPath: path])
        }
      }
    }
  }
}
