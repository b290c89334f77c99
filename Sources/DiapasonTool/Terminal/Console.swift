import DiapasonEngine
import Glibc

/// Tells the person at the keyboard how things go, on standard error.
final class Console {
  let language: Language
  private let isQuiet: Bool
  private var progress: Progress

  init(language: Language, isQuiet: Bool, showsProgress: Bool) {
    self.language = language
    self.isQuiet = isQuiet
    progress = Progress(isShown: showsProgress && !isQuiet, language)
  }

  /// Says what went wrong.
  func problem(_ message: Wording) { line("diapason: " + message[language]) }

  /// Says something that may be worth knowing.
  func remark(_ message: Wording) {
    if !isQuiet { line(message[language]) }
  }

  /// Says how much of a long work is done.
  func advance(_ done: Int, of total: Int) { send(progress.advance(done, of: total)) }

  /// The work is done.
  func endProgress() { send(progress.clear()) }

  private func line(_ text: String) { send(progress.clear() + text + "\n") }

  /// Nothing can be done about a standard error that does not take it.
  private func send(_ text: String) { try? StandardStream.write(Array(text.utf8)[...], to: STDERR_FILENO) }
}
