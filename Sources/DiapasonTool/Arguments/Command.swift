import DiapasonEngine

/// One thing that the program does, declared whole in one file.
struct Command: Sendable {
  /// An invocation that a beginner can copy, and what it does.
  struct Example: Sendable {
    let line: String
    let meaning: Wording
  }

  /// The words that call it: `extract`, `taxonomy check`.
  ///
  /// A group is a command whose name begins those of others.
  let name: String
  /// One line for lists of commands.
  let summary: Wording
  /// What else a beginner should know.
  var details = Wording(same: "")
  var operands: [Operand] = []
  /// Its own options; those in `Option.common` come on top.
  var options: [Option] = []
  var examples: [Example] = []
  /// Does the work; a group has none and shows its help.
  var run: (@Sendable (Invocation) throws -> ExitStatus)?

  /// Every option that it understands.
  var allOptions: [Option] { options + Option.common }
  /// The option of that long name or short letter.
  func option(_ spelling: String) -> Option? { allOptions.first { $0.spellings.contains(spelling) } }
}

/// How the program ends.
enum ExitStatus: Int32 {
  /// Done, perhaps with warnings.
  case done = 0
  /// Something in the input was wrong; the rest was done.
  case problem = 1
  /// The command was not understood.
  case usage = 2
  /// Stopped from the keyboard.
  case interrupted = 130

  static func worse(_ first: ExitStatus, _ second: ExitStatus) -> ExitStatus {
    first.rawValue < second.rawValue ? second : first
  }
}
