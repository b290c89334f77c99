/// A concept that a phrase may name, and why.
///
/// ```swift
/// for concept in normaliser.concepts(for: "gestion d'équipe") { print(concept.id, concept.label) }
/// ```
public struct NormalisedConcept: Sendable {
  /// A word of the phrase and the word of the label that it stands for.
  ///
  /// ```swift
  /// for word in concept.words { print(word.phrase, word.label, word.similarity) }
  /// ```
  public struct Word: Sendable {
    /// Why the one stands for the other.
    public enum Rule: String, Sendable, CaseIterable {
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
    public var phrase: String
    /// How the label writes it.
    public var label: String
    /// Why.
    public var rule: Rule
    /// How far, in thousandths.
    public var similarity: Int
    /// Which share of the phrase's weight the word has, in thousandths: rare words have more.
    public var weight: Int
  }

  /// Its id.
  public var id: String
  /// Whether it is a trade rather than a skill.
  public var isTrade: Bool
  /// Its place among the skills or trades of the taxonomy.
  public var index: Int
  /// From 0 to 1, in thousandths; a sum of shares, no probability.
  public var score: Int
  /// The label that fits best.
  public var label: String
  /// What sort of label it is.
  public var source: LabelSource
  /// Which share of the phrase the label has, in thousandths.
  public var phraseShare: Int
  /// Which share of the label the phrase has, in thousandths.
  public var labelShare: Int
  /// How alike the letters of both are, small words and endings included, in thousandths.
  public var letters: Int
  /// How alike the letters of the phrase and of all labels of the concept together are, in thousandths.
  public var allLetters: Int
  /// The words that make the score, in the order of the phrase.
  public var words: [Word]
}
