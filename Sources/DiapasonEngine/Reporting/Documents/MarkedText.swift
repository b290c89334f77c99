/// The text of a document as HTML, its skills marked and linked to their entries in the list.
struct MarkedText {
  let extraction: Extraction
  let anchors: MentionAnchors
  let taxonomy: Taxonomy
  let language: Language

  private var document: Document { extraction.document }

  func write(to html: inout HTMLWriter) {
    for (index, section) in document.sections.enumerated() {
      let head = head(of: section)
      if let last = head.last {
        html.element("pre") { raw(ByteRange(section.range.start, last.range.end), index, to: &$0) }
      }
      var clauses = section.clauses.dropFirst(head.count)
      while let first = clauses.first {
        let run = clauses.prefix { $0.kind == first.kind }
        write(run, first.kind, section, index, to: &html)
        clauses = clauses.dropFirst(run.count)
      }
    }
  }

  /// The front matter, keys and fences included; the section that it opens may go on with text.
  private func head(of section: Section) -> ArraySlice<Clause> {
    let head = section.clauses.prefix { $0.kind == .frontMatter || $0.kind == .other }
    return head.contains { $0.kind == .frontMatter } ? head : []
  }

  /// Neighbours of one kind: the items of a list, the sentences of paragraphs.
  private func write(
    _ clauses: ArraySlice<Clause>, _ kind: Clause.Kind, _ section: Section, _ index: Int,
    to html: inout HTMLWriter
  ) {
    switch kind {
    case .heading:
      let name = "h\(min(6, 3 + max(1, section.level)))"
      for clause in clauses { html.element(name) { inline([clause], index, to: &$0) } }
    case .item:
      html.element("ul") { html in
        for block in blocks(clauses) {
          html.element("li", ["class": "deep-\(min(3, max(1, block[0].depth)))"]) {
            inline(block, index, to: &$0)
          }
        }
      }
    case .other:
      for clause in clauses where !document.text.trimmed(clause.range).isEmpty {
        html.element("pre", text: Printable.lines(document.text, document.text.trimmed(clause.range)))
      }
    default: for block in blocks(clauses) { html.element("p") { inline(block, index, to: &$0) } }
    }
    html.raw("\n")
  }

  private func blocks(_ clauses: ArraySlice<Clause>) -> [[Clause]] {
    var blocks: [[Clause]] = []
    for clause in clauses {
      if let last = blocks.last?.last, last.block == clause.block {
        blocks[blocks.count - 1].append(clause)
      } else {
        blocks.append([clause])
      }
    }
    return blocks
  }

  private func inline(_ clauses: [Clause], _ section: Int, to html: inout HTMLWriter) {
    for clause in clauses where !clause.content.isEmpty {
      let plain = PlainText(document.text, clause.content)
      marked(clause.content, section, to: &html) { plain.string($0) }
      html.raw(" ")
    }
  }

  private func raw(_ range: ByteRange, _ section: Int, to html: inout HTMLWriter) {
    marked(range, section, to: &html) { Printable.lines(document.text, $0) }
  }

  // MARK: Marks

  /// The text of a range, with a mark around each stretch that names skills.
  private func marked(
    _ range: ByteRange, _ section: Int, to html: inout HTMLWriter, string: (ByteRange) -> String
  ) {
    let inside = extraction.mentions.indices.filter {
      extraction.mentions[$0].section == section && range.contains(extraction.mentions[$0].range)
    }
    var place = range.start
    for stretch in stretches(inside) {
      html.text(string(ByteRange(place, stretch.range.start)))
      write(stretch.mentions, string(stretch.range), to: &html)
      place = stretch.range.end
    }
    html.text(string(ByteRange(place, range.end)))
  }

  /// Mentions that share bytes are marked as one stretch.
  private func stretches(_ mentions: [Int]) -> [(range: ByteRange, mentions: [Int])] {
    var stretches: [(range: ByteRange, mentions: [Int])] = []
    let ordered = mentions.sorted {
      (extraction.mentions[$0].range.start, $0) < (extraction.mentions[$1].range.start, $1)
    }
    for index in ordered {
      let range = extraction.mentions[index].range
      if let last = stretches.last, last.range.overlaps(range) {
        stretches[stretches.count - 1].range.end = max(last.range.end, range.end)
        stretches[stretches.count - 1].mentions.append(index)
      } else {
        stretches.append((range, [index]))
      }
    }
    return stretches
  }

  /// The words, linked to the first skill that they name; any other skill is named behind them.
  private func write(_ mentions: [Int], _ words: String, to html: inout HTMLWriter) {
    let first = extraction.mentions[mentions[0]]
    html.element("mark", ["class": first.stance.rawValue, "id": anchors.place(mentions[0])]) { html in
      html.element("a", ["href": "#" + anchors.skill(mentions[0]), "title": title(first)], text: words)
      html.element("span", ["class": "heard"], text: " (\(title(first)))")
      for other in mentions.dropFirst() {
        html.element("sup", ["id": anchors.place(other)]) { html in
          let title = title(extraction.mentions[other])
          html.element("a", ["href": "#" + anchors.skill(other), "title": title]) { html in
            html.text("+")
            html.element("span", ["class": "heard"], text: " (\(title))")
          }
        }
      }
    }
  }

  private func title(_ mention: SkillMention) -> String {
    taxonomy.concepts[mention.concept].wording[language] + ", " + mention.stance.wording[language]
  }
}
