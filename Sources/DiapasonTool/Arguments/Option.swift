import DiapasonEngine

/// An option of a command, declared once: the parser, the help, the manual and the completions all read it here.
struct Option: Sendable {
  /// What may follow the name.
  enum Value: Sendable, Equatable {
    /// Nothing: `--quiet`.
    case flag
    /// Any words.
    case text
    /// A path: `-o FILE`.
    case file
    /// A path to a folder, or to a file that stands for one.
    case folder
    /// One of these words.
    case oneOf([String])
    /// A whole number, such as a count.
    case number(ClosedRange<Int>)
    /// A number of bytes: `500k`, `10M`, `1G`.
    case size
  }

  /// The long name, without dashes.
  let name: String
  /// The letter of the short form, as in `-o`.
  var short: String?
  /// What may follow.
  var value = Value.flag
  /// What stands for the value in the help: `FILE`.
  var placeholder = Wording(same: "")
  /// One line about what it does.
  let help: Wording
  /// The value when it is not given, as the help shows it.
  var standard: String?
  /// Values that people may well try, and why they are not taken.
  var refusals: [String: Wording] = [:]
  /// Whether the command cannot do without it.
  var isRequired = false

  /// How it is written: `--format`.
  var spelling: String { "--" + name }
  /// The letters and names by which it can be given: `-o`, `--output`.
  var spellings: [String] { (short.map { ["-" + $0] } ?? []) + [spelling] }
}

extension Option.Value {
  /// As many as one likes.
  static let count = number(1...1_000_000)
}

extension Option {
  /// The same option with another value when it is not given.
  func withStandard(_ standard: String) -> Option {
    var option = self
    option.standard = standard
    return option
  }

  /// The same option, without which the command cannot work.
  func required() -> Option {
    var option = self
    option.isRequired = true
    return option
  }
}
