import TestSupport
import Testing

@testable import DiapasonEngine

struct ShortlistBundleTests {
  private let taxonomy = ProjectFiles.taxonomy
  private static let posting =
    "---\nlieu: Orléans\n---\n# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby et de PostgreSQL dans un service ouvert au public\n- Vous savez animer des ateliers avec les agents\n- Vous aimez écrire la documentation technique du produit\n"
  private static let profiles = [
    "# Zoé Kervella\n\nzoe@kervella.example\n\nDéveloppeuse confirmée en Ruby depuis cinq ans à Orléans. Passionnée par PostgreSQL.\n",
    "# Ben Morvan\n\n- Maîtrise de Ruby et de PostgreSQL dans un service ouvert au public\n- Vous savez animer des ateliers avec les agents\n- Vous aimez écrire la documentation technique du produit\n",
    "Bonjour.\n",
  ]

  private func shortlist(isBlind: Bool, _ form: Shortlist.Form) -> Shortlist {
    let extractor = SkillExtractor(taxonomy)
    func hear(_ text: String, _ path: String, _ kind: DocumentKind) -> Extraction {
      extractor.extract(from: DocumentReader().read(Array(text.utf8), path: path, kind: kind))
    }
    let people = Self.profiles.enumerated().map { Candidate(hear($1, "zoe\($0).md", .profile), taxonomy) }
    var options = RankingOptions(limit: 5, asOf: CalendarDate("2024-06"))
    options.weights.preferred = 300
    var shortlist = Shortlist(
      Offer(hear(Self.posting, "offre.md", .posting), taxonomy, weights: options.weights), people, options,
      isBlind: isBlind, .french)
    (shortlist.form, shortlist.tellsOrder) = (form, true)
    shortlist.addresses = form == .html ? FileAddresses(current: "/home/ada", page: "out/x.html") : nil
    return shortlist
  }

  private func bundle(isBlind: Bool, _ form: Shortlist.Form = .text) -> (file: [UInt8], output: [UInt8]) {
    ShortlistBundle(version: "1", taxonomy).bytes(of: shortlist(isBlind: isBlind, form))
  }

  @Test(arguments: Shortlist.Form.allCases, [true, false])
  func `a bundle gives the same bytes, those of the ranking itself`(_ form: Shortlist.Form, isBlind: Bool)
    throws
  {
    let (file, output) = bundle(isBlind: isBlind, form)
    #expect(output == shortlist(isBlind: isBlind, form).bytes(taxonomy))
    let read = try BundleReader(version: "1", taxonomy).read(file)
    #expect(read.showed(read.shortlist.bytes(taxonomy)))
    #expect(!read.showed(output + [0x20]))
  }

  @Test func `a blind bundle holds no name, file, address or place of a person`() {
    let lines = bundle(isBlind: true).file.split(separator: 0x0A).dropFirst(2)
    let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined()
    for secret in ["Zoé", "Kervella", "zoe", "Morvan", "Orléans", "confirmée", "Passionnée"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("Ruby"))
  }

  @Test func `sentences pasted from the posting count no more in a bundle than before`() throws {
    let read = try BundleReader(version: "1", taxonomy).read(bundle(isBlind: true, .json).file)
    let text = String(decoding: read.shortlist.bytes(taxonomy), as: UTF8.self)
    #expect(text.contains("\"warnings\":[\"pasted\"]"))
  }

  @Test func `another program or taxonomy is refused, with what differs`() throws {
    let file = bundle(isBlind: true).file
    let version = #expect(throws: BundleReader.Failure.self) {
      try BundleReader(version: "2", taxonomy).read(file)
    }
    #expect(version?.message.english.contains("made by diapason 1, and this is 2") == true)
    let other = #expect(throws: BundleReader.Failure.self) {
      try BundleReader(version: "1", FitFixture.taxonomy).read(file)
    }
    #expect(other?.message.english.contains(String(taxonomy.hash.prefix(12))) == true)
  }

  @Test func `a damaged bundle is refused, never believed`() throws {
    let file = bundle(isBlind: true).file
    let reader = BundleReader(version: "1", taxonomy)
    for length in stride(from: 0, to: file.count, by: max(1, file.count / 97)) {
      let read = try? reader.read(Array(file.prefix(length)))
      if let read { #expect(!read.showed(read.shortlist.bytes(taxonomy))) }
    }
  }

  /// What is put in, before what.
  private static let lies: [(list: String, item: String)] = [
    // A place of the posting beyond its text, one that ends before it begins, one without an end.
    ("terms", #""term":"place","status":"met","told":false,"start":9,"end":99999"#),
    ("terms", #""term":"place","status":"met","told":false,"start":9,"end":3"#),
    ("terms", #""term":"place","status":"met","told":false,"start":9"#),
    // Places of a profile that no text has.
    ("skills", #""concept":"ruby","stance":"held","quote":"Ruby","start":0,"end":9e15"#),
    ("skills", #""concept":"ruby","stance":"held","quote":"Ruby","start":-1,"end":4"#),
    ("trades", #""trade":"developer","when":"now","quote":"Dev","start":7"#),
    ("pasted", #""hash":"ab","start":4,"end":2"#), ("pasted", #""hash":"it is","start":1,"end":2"#),
    // Words that are none.
    ("skills", #""concept":"ruby","stance":"held","quote":3,"start":0,"end":4"#),
  ]

  @Test(arguments: lies) func `a place that cannot be is told with its line`(_ list: String, _ item: String)
    throws
  {
    let words = "\"\(list)\":[{"
    try expectDamage(words, words + item + "},{")
  }

  @Test(arguments: [#"["met"]"#, "[9]"]) func `so is a verdict that no filter gave`(_ list: String) throws {
    try expectDamage(#""filters":[]"#, #""filters":"# + list)
  }

  private func expectDamage(_ words: String, _ others: String) throws {
    let file = String(decoding: bundle(isBlind: true).file, as: UTF8.self)
    let line = try #require(file.split(separator: "\n").firstIndex { $0.contains(words) }) + 1
    let bytes = Array(file.replacing(words, with: others).utf8)
    #expect(throws: BundleReader.Failure.damaged(line: line)) {
      try BundleReader(version: "1", taxonomy).read(bytes)
    }
  }
}
