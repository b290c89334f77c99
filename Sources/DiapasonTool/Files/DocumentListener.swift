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

  private let taxonomy: Taxonomy
  private let extractor: SkillExtractor
  private let reader: FileReader

  init(_ taxonomy: Taxonomy, _ reader: FileReader) {
    self.taxonomy = taxonomy
    self.reader = reader
    extractor = SkillExtractor(taxonomy)
  }

  /// What the file says; a kind that is not given is recognised.
  func hear(_ path: String, as kind: DocumentKind?) -> Result<Heard, FileError> {
    do throws(FileError) {
      // What `extract` wrote is to be read back here one day.
      if path.hasSuffix(".jsonl") { throw .otherFormat(path, name: "JSON Lines") }
      let bytes = try reader.bytes(of: path)
      var document = DocumentReader().read(bytes, path: path, kind: kind ?? .posting)
      var remarks = DiagnosticLine.lines(document)
      if kind == nil {
        let recognised = DocumentKind.recognised(in: document, taxonomy)
        document.kind = recognised.kind
        if recognised.confidence < Self.sure { remarks.append(Self.guess(recognised.kind, path)) }
      }
      return .success(Heard(extraction: extractor.extract(from: document), remarks: remarks))
    } catch {
      return .failure(error)
    }
  }

  private static func guess(_ kind: DocumentKind, _ path: String) -> Wording {
    let isPosting = kind == .posting
    return Wording(
      "\(path): remarque : lu comme \(isPosting ? "une offre" : "un profil"), sans certitude ; --kind permet de le dire",
      "\(path): warning: read as a \(isPosting ? "posting" : "profile"), which is not certain; --kind can tell"
    )
  }
}
