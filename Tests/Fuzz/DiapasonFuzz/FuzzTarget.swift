import DiapasonEngine

/// A reader of bytes that people or files bring in: whatever they are, it must return.
enum FuzzTarget: String, CaseIterable {
  case reader
  case head
  case tokens
  case posting
  case profile
  case taxonomy
  case compiled
  case weights
  case grid
  case card
  case lines
  case pairs
  case bundle

  func run(_ bytes: [UInt8], _ known: Taxonomy) {
    switch self {
    case .reader: _ = DocumentReader().read(bytes, path: "a.md", kind: .posting)
    case .head: head(bytes)
    case .tokens: tokens(bytes, known)
    case .posting: extract(bytes, .posting, known)
    case .profile: extract(bytes, .profile, known)
    case .taxonomy: taxonomy(bytes)
    case .compiled: _ = try? CompiledTaxonomy.taxonomy(from: CompiledTaxonomy.sealed(bytes))
    case .weights: _ = Weights.read(bytes)
    case .grid: _ = GridReader(known).read(bytes, for: extraction([], .posting, known))
    case .card: _ = CardReader(known).extraction(bytes, path: "a.yaml")
    case .lines: reread(bytes, known)
    case .pairs: _ = MatrixPairReader.read(bytes)
    case .bundle: replay(bytes, known)
    }
  }

  private func head(_ bytes: [UInt8]) {
    let document = Array("---\n".utf8) + bytes + Array("\n---\na".utf8)
    _ = DocumentReader().read(document, path: "a.md", kind: .posting)
  }

  private func tokens(_ bytes: [UInt8], _ known: Taxonomy) {
    bytes.withUnsafeBufferPointer { _ = LabelFinder(known).counts($0, [ByteRange(0, bytes.count)][...]) }
  }

  private func extract(_ bytes: [UInt8], _ kind: DocumentKind, _ known: Taxonomy) {
    let extraction = extraction(bytes, kind, known)
    for mention in extraction.mentions {
      precondition(mention.range.start >= 0 && mention.range.end <= extraction.document.text.bytes.count)
    }
  }

  private func extraction(_ bytes: [UInt8], _ kind: DocumentKind, _ known: Taxonomy) -> Extraction {
    SkillExtractor(known).extract(from: DocumentReader().read(bytes, path: "a.md", kind: kind))
  }

  /// A line that was read back is compared with itself as one that was read here would be.
  private func reread(_ bytes: [UInt8], _ known: Taxonomy) {
    guard let extraction = ExtractionReader(known).read(bytes).extraction else { return }
    let pair = Pair(Offer(extraction, known), Candidate(extraction, known), known)
    _ = ExplanationMarkdown.bytes(Explanation(pair, known), .english)
  }

  /// A bundle that was made here and now, whatever else it says, is shown in every form.
  private func replay(_ bytes: [UInt8], _ known: Taxonomy) {
    let head =
      #"{"schema":"diapason/bundle/1","version":"1","taxonomy":{"sha256":""# + known.hash + #""},"#
    guard let bundle = try? BundleReader(version: "1", known).read(Array(head.utf8) + bytes) else { return }
    var shortlist = bundle.shortlist
    for form in Shortlist.Form.allCases {
      shortlist.form = form
      _ = shortlist.bytes(known)
    }
  }

  /// The first byte says which of a taxonomy's files the others are.
  private func taxonomy(_ bytes: [UInt8]) {
    let paths = ["skills/a.yaml", "trades.yaml", "words/roles.yaml", "words/terms.yaml", "demand.yaml"]
    guard let first = bytes.first else { return }
    var loader = TaxonomyLoader()
    loader.add(paths[Int(first) % paths.count], Array(bytes.dropFirst()))
    let (taxonomy, _) = loader.load()
    extract(bytes, .posting, taxonomy)
  }
}
