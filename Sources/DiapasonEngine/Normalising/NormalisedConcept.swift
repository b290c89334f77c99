/// A concept that a phrase may name, and why.
///
/// ```swift
/// for concept in normaliser.concepts(for: "gestion d'équipe") { print(concept.id, concept.label) }
/// ```
package struct NormalisedConcept: Sendable {
  /// A word of the phrase and the word of the label that it stands for.
  ///
  /// ```swift
  /// for word in concept.words { print(word.phrase, word.label, word.similarity) }
  /// ```
  package struct Word: Sendable {
    /// Why the one stands for the other.
    package enum Rule: String, Sendable, CaseIterable {
      /// The same word, gender, number and accents aside.
      case same
      /// Two words of one family: “gérer, gestion”.
      case family
      /// Two words that labels exchange for each other: “vérifier, contrôler”.
      case exchange
      /// Two words of much the same letters.
      case letters
    }

    /// How the phrase writes it.
    package var phrase: String
    /// How the label writes it.
    package var label: String
    /// Why.
    package var rule: Rule
    /// How far, in thousandths.
    package var similarity: Int
    /// Which share of the phrase's weight the word has, in thousandths: rare words have more.
    package var weight: Int
  }

  /// Its id.
  package var id: String
  /// Whether it is a trade rather than a skill.
  package var isTrade: Bool
  /// Its place among the skills or trades of the taxonomy.
  package var index: Int
  /// From 0 to 1, in thousandths; a sum of shares, no probability.
  package var score: Int
  /// The label that fits best.
  package var label: String
  /// What sort of label it is.
  package var source: LabelSource
  /// Which share of the phrase the label has, in thousandths.
  package var phraseShare: Int
  /// Which share of the label the phrase has, in thousandths.
  package var labelShare: Int
  /// How alike the letters of both are, small words and endings included, in thousandths.
  package var letters: Int
  /// How alike the letters of the phrase and of all labels of the concept together are, in thousandths.
  package var allLetters: Int
  /// The words that make the score, in the order of the phrase.
  package var words: [Word]
}
