/// Reads the bytes of a file into a `Document`: front matter, sections, clauses.
///
/// ```swift
/// let document = DocumentReader().read(bytes, path: "offer.md", kind: .posting)
/// ```
public struct DocumentReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The document in `bytes`; whatever is odd becomes a diagnostic.
  public func read(_ bytes: [UInt8], path: String, kind: DocumentKind) -> Document {
    let text = SourceText(decoding: bytes)
    let head = FrontMatterReader(text: text).read()
    var diagnostics = head.diagnostics
    if text.bytes.isEmpty {
      diagnostics.append(
        Diagnostic(.warning, code: "empty", Wording("le fichier est vide", "the file is empty")))
    }
    if let range = text.suspicious {
      diagnostics.append(
        Diagnostic(
          .warning, code: "hidden",
          Wording("du texte caché n'est pas lu", "text that is hidden is not read"), at: range))
    }
    if text.encoding != "utf-8" {
      diagnostics.append(
        Diagnostic(
          .note, code: "encoding",
          Wording(
            "lu comme du \(text.encoding) : les positions sont celles du texte converti en UTF-8",
            "read as \(text.encoding): places refer to the text converted to UTF-8")))
    }
    return Document(
      path: path, text: text, kind: kind, frontMatter: head.entries, sections: sections(text, head),
      diagnostics: diagnostics, language: nil, hash: .of(bytes))
  }

  private func sections(_ text: SourceText, _ head: FrontMatterReader.Result) -> [Section] {
    text.withBytes { bytes in
      var builder = SectionBuilder(text: bytes)
      if !head.range.isEmpty { builder.addFrontMatter(head.entries, head.range) }
      for block in BlockScanner.blocks(of: text, in: ByteRange(head.range.end, bytes.count)) {
        builder.add(text.hidden.isEmpty ? block : shown(block, text))
      }
      return builder.finished()
    }
  }

  /// A block of which nothing is shown is none of text.
  private func shown(_ block: Block, _ text: SourceText) -> Block {
    guard text.hidden(in: block.content).contains(where: { $0.contains(block.content) }) else { return block }
    var block = block
    block.kind = .other
    return block
  }
}
