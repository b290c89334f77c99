/// Reads a bundle back: the same shortlist, or why it cannot be had again here.
///
/// ```swift
/// let bundle = try BundleReader(version: "0.1.0", taxonomy).read(bytes)
/// bundle.shortlist.bytes(taxonomy)  // what was shown then
/// ```
package struct BundleReader: Sendable {
  /// Why a bundle cannot be replayed.
  package struct Failure: Error, Equatable, Sendable {
    /// What is wrong, and what to do.
    package let message: Wording

    static let damaged = Failure(
      message: Wording(
        "ce n'est pas un paquet de diapason shortlist --bundle, ou il est abîmé",
        "this is no bundle of diapason shortlist --bundle, or it is damaged"))

    /// What a line says of somebody cannot be: a place that no text has, a verdict too many.
    static func damaged(line: Int) -> Failure {
      Failure(
        message: Wording(
          "ce paquet est abîmé : la ligne \(line) ne décrit pas une candidature",
          "this bundle is damaged: line \(line) describes no candidate"))
    }
  }

  /// What a bundle holds.
  package struct Bundle: Sendable {
    /// What was shown.
    package var shortlist: Shortlist
    /// The SHA-256 of its bytes then.
    package let output: String

    /// Whether these are the bytes that were shown then.
    package func showed(_ bytes: [UInt8]) -> Bool { SHA256.hex(bytes) == output }
  }

  private let version: String
  private let taxonomy: Taxonomy

  /// A reader for a version of the program with a taxonomy.
  package init(version: String, _ taxonomy: Taxonomy) { (self.version, self.taxonomy) = (version, taxonomy) }

  /// The shortlist, and the hash of what was shown.
  package func read(_ bytes: [UInt8]) throws(Failure) -> Bundle {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    guard let first = lines.first, let head = JSONReader.read(first).value,
      head["schema"]?.string == ShortlistBundle.schema
    else { throw .damaged }
    try check(head)
    guard lines.count > 1, let posting = JSONReader.read(lines[1]).value, let options = options(head) else {
      throw .damaged
    }
    let (offer, grid) = try offer(posting, head, options.weights)
    let isBlind = head["blind"] == .bool(true)
    var addresses: [String: String] = [:]
    addresses[offer.document.path] = posting["address"]?.string
    var candidates: [Candidate] = []
    let reading = CandidateReading(
      taxonomy: taxonomy, length: offer.document.text.bytes.count, filters: options.filters.count)
    for (index, line) in lines.enumerated().dropFirst(2) {
      guard let value = JSONReader.read(line).value,
        let candidate = isBlind ? reading.masked(value) : reading.whole(value)
      else { throw .damaged(line: index + 1) }
      candidates.append(candidate)
      addresses[candidate.document.path] = value["address"]?.string
    }
    let told = head["options"]
    guard let language = told?["lang"]?.string.flatMap(Language.init),
      let form = told?["format"]?.string.flatMap(Shortlist.Form.init)
    else { throw .damaged }
    var shortlist = Shortlist(offer, candidates, options, isBlind: isBlind, language)
    shortlist.form = form
    shortlist.tellsOrder = told?["whyOrder"] == .bool(true)
    shortlist.grid = grid
    if told?["links"] == .bool(true) { shortlist.addresses = FileAddresses(known: addresses) }
    return Bundle(shortlist: shortlist, output: Printable.text(head["output"]?.string ?? ""))
  }

  /// Another program or taxonomy would give another ranking under the same name.
  private func check(_ head: JSONValue) throws(Failure) {
    let (made, known) = (head["version"]?.string ?? "?", head["taxonomy"])
    if made != version {
      throw Failure(
        message: Wording(
          "ce paquet a été fait par diapason \(Printable.text(made)), et celui-ci est \(version) : il faut la même version",
          "this bundle was made by diapason \(Printable.text(made)), and this is \(version): the same version is needed"
        ))
    }
    let hash = known?["sha256"]?.string ?? "?"
    guard hash != taxonomy.hash else { return }
    func name(_ name: String?, _ version: String?, _ hash: String) -> String {
      Printable.text("\(name ?? "?") \(version ?? "?"), \(hash.prefix(12))…")
    }
    let then = name(known?["name"]?.string, known?["version"]?.string, hash)
    let now = name(taxonomy.name, taxonomy.version, taxonomy.hash)
    throw Failure(
      message: Wording(
        "ce paquet a été fait avec un autre référentiel (\(then)) que celui-ci (\(now)) ; --taxonomy donne le bon",
        "this bundle was made with another taxonomy (\(then)) than this one (\(now)); --taxonomy gives the right one"
      ))
  }

  private func options(_ head: JSONValue) -> RankingOptions? {
    let told = head["options"]
    guard let limit = told?["limit"]?.integer, limit > 0 else { return nil }
    var options = RankingOptions(limit: limit, asOf: told?["asOf"]?.string.flatMap { CalendarDate($0) })
    let filters = told?["require"]?.items.map { $0.string.flatMap { TermFilter($0) } } ?? []
    options.filters = filters.compactMap { $0 }
    guard options.filters.count == filters.count else { return nil }
    for (name, path) in Weights.names {
      guard let weight = told?["weights"]?[name]?.integer, 0...10_000 ~= weight else { return nil }
      options.weights[keyPath: path] = weight
    }
    return options
  }

  private func offer(_ line: JSONValue, _ head: JSONValue, _ weights: Weights) throws(Failure) -> (
    Offer, (file: [UInt8], changes: GridChanges)?
  ) {
    guard let path = line["posting"]?.string, let text = line["text"]?.string else { throw .damaged }
    let document = DocumentReader().read(Array(text.utf8), path: path, kind: .posting)
    let extraction = SkillExtractor(taxonomy).extract(from: document)
    guard let file = head["grid"]?.string.map({ Array($0.utf8) }) else {
      return (Offer(extraction, taxonomy, weights: weights), nil)
    }
    let (edited, changes, _) = GridReader(taxonomy, weights: weights).read(file, for: extraction)
    guard let edited else { throw .damaged }
    return (Offer(extraction, edited, taxonomy), (file, changes))
  }
}
