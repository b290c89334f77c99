/// What a statement leads to: a resource by its address, or a text.
enum RDFTerm: Sendable, Equatable {
  /// A resource; one without an address has a name that begins with `_:`.
  case resource(String)
  /// A text, in a language or in none.
  case text(String, language: String?)

  /// The address of a resource.
  var address: String? {
    if case .resource(let address) = self { address } else { nil }
  }

  /// The words of a text.
  var text: String? {
    if case .text(let text, _) = self { text } else { nil }
  }

  /// The language of a text, without the region: `fr` of `fr-BE`.
  var language: String? {
    guard case .text(_, let language?) = self else { return nil }
    return language.split(separator: "-").first.map { $0.lowercased() }
  }
}
