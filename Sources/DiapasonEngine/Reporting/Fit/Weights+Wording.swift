extension Weights {
  /// What a result depends on besides the documents: “Usual weights (SHA-256 422cebe1…), taxonomy 9fa5c5f0…”.
  func source(_ taxonomy: Taxonomy) -> Wording {
    func short(_ hash: String) -> String { String(hash.prefix(16)) + "…" }
    let kind =
      self == Weights()
      ? Wording("Poids habituels", "Usual weights") : Wording("Poids fournis", "Weights given")
    return Wording(
      "\(kind.french) (SHA-256 \(short(hash))), référentiel \(short(taxonomy.hash))",
      "\(kind.english) (SHA-256 \(short(hash))), taxonomy \(short(taxonomy.hash))")
  }
}
