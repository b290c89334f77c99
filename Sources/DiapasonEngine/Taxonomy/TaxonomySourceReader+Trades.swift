/// Trades, their titles and neighbours, and the words of seniority among them.
extension TaxonomySourceReader {
  mutating func trades(_ root: YAMLNode) {
    for (key, node) in root.pairs {
      if key.string == "seniority" {
        for (grade, words) in node.pairs { list("seniority." + (grade.string ?? ""), words) }
      } else {
        trade(key, node)
      }
    }
  }

  private mutating func trade(_ key: YAMLNode, _ node: YAMLNode) {
    let (french, english) = (node["fr"]?.string, node["en"]?.string)
    guard let id = key.string, french != nil || english != nil else {
      return note(
        key.range.start, Wording("il manque à un métier fr ou en", "a trade needs fr and en"))
    }
    var entry = TaxonomySource.TradeEntry(
      id: id, french: french ?? "", english: english ?? "", family: node["family"]?.string ?? "other",
      file: file,
      line: lines.line(at: key.range.start))
    entry.skill = node["skill"]?.string
    entry.broader = strings(node["broader"])
    entry.core = strings(node["core"])
    entry.esco = strings(node["esco"])
    entry.rome = strings(node["rome"])
    entry.details = details(node)
    entry.titles = labels(node, "titles") + labels(node, "hidden", isHidden: true)
    entry.titles += PhraseSource.names(
      french, english, besides: entry.titles, file: file, line: entry.line)
    entry.neighbours = (node["neighbours"]?.pairs ?? []).compactMap { pair in
      guard let id = pair.key.string, let percent = pair.value["cover"]?.string.flatMap({ Int($0) }) else {
        return nil
      }
      return (id, percent, pair.value["why"]?.string ?? "")
    }
    source.trades.append(entry)
  }
}
