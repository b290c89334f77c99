/// What decided that a skill is named: a phrase of the taxonomy, or words of somebody else.
///
/// Most mentions are never asked for it: a phrase becomes text when it is.
enum MentionSource: Sendable {
  case phrase(Int, Taxonomy)
  case words(String)

  var text: String {
    switch self {
    case .phrase(let phrase, let taxonomy): taxonomy.text(ofPhrase: phrase)
    case .words(let words): words
    }
  }
}
