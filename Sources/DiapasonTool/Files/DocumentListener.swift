import DiapasonEngine

/// Reads one file and hears the skills in it.
struct DocumentListener: Sendable {
  /// What a file says, and what is odd about it.
  struct Heard: Sendable {
    var extraction: Extraction
    var remarks: [Wording]
  }

  /// Below this, a kind that was recognised is told as a guess.
  private static let sure = 70

  private let extractor: SkillExtractor
  private let written: ExtractionReader
  private let cards: CardReader
  private let others: [OtherTaxonomy]
  private let reader: FileReader

  init(
    _ taxonomy: Taxonomy, _ reader: FileReader, explains: Bool = false, others: [OtherTaxonomy] = []
  ) {
    self.reader = reader
    self.others = others
    extractor = SkillExtractor(taxonomy, explains: explains)
    written = ExtractionReader(taxonomy)
    cards = CardReader(taxonomy)
  }

  /// What the document says; a kind that is not given is recognised.
  func hear(_ input: DocumentInput, as kind: DocumentKind?, in memory: ReadingMemory) -> Result<
    Heard, FileError
  > {
    switch input {
    case .line(let file, let number, let bytes):
      let (extraction, problem) = written.read(bytes)
      guard let extraction else {
        return .failure(.badLine(file, number, problem?.message ?? Wording(same: "")))
      }
      return .success(Heard(extraction: extraction, remarks: []))
    case .file(let path):
      return Result { () throws(FileError) in
        hear(try reader.bytes(of: path), path, as: kind, in: memory)
      }
    }
  }

  private func hear(
    _ bytes: [UInt8], _ path: String, as kind: DocumentKind?, in memory: ReadingMemory
  ) -> Heard {
    if kind == .profile, CardReader.isCard(path) {
      let card = cards.extraction(bytes, path: path)
      return Heard(extraction: card, remarks: DiagnosticLine.lines(card.document))
    }
    var document = DocumentReader().read(bytes, path: path, kind: kind ?? .posting)
    var remarks = DiagnosticLine.lines(document)
    if kind == nil {
      let recognised = extractor.kind(of: document)
      document.kind = recognised.kind
      if recognised.confidence < Self.sure { remarks.append(Self.guess(recognised.kind, path)) }
    }
    var extraction = extractor.extract(from: document, in: memory)
    extraction.otherTerms = others.flatMap { $0.terms(in: extraction) }
    return Heard(extraction: extraction, remarks: remarks)
  }

  private static func guess(_ kind: DocumentKind, _ path: String) -> Wording {
    let isPosting = kind == .posting
    return Wording(
      "\(path): remarque : lu comme \(isPosting ? "une offre" : "un profil"), sans certitude ; --kind permet de le dire",
      "\(path): warning: read as a \(isPosting ? "posting" : "profile"), which is not certain; --kind can tell"
    )
  }
}
