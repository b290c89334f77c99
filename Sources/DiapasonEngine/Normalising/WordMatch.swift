/// A word of labels that a word of a phrase may stand for.
struct WordMatch: Sendable {
  /// Why the one stands for the other.
  enum Rule: UInt8, Sendable, Comparable {
    /// They begin, go on or end alike: “maintenance, maintenances”, “organise, organisation”.
    case letters
    /// Labels of one concept have now the one, now the other, all else being the same: “vérifier, contrôler”.
    case exchange
    /// Both are of a family that the word lists name: “gérer, gestion”.
    case family
    /// The same word, gender, number and accents aside.
    case same

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Its number in the vocabulary.
  var word: UInt32
  var rule: Rule
  /// How far the one stands for the other, in thousandths.
  var similarity: Int32
}
