/// Turns the words of a command line into a command and its arguments.
///
/// Understood: `--format json`, `--format=json`, `-o FILE`, `-oFILE`, `-` (standard input), `--` (no options after).
struct ArgumentParser {
  let commands: [Command]

  /// The words with the options before the command put behind it: `diapason --lang en extract` says what
  /// `diapason extract --lang en` says.
  ///
  /// Nothing is left in front where there is no command.
  func commandFirst(_ words: [String]) -> [String] {
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("-") {
      let (spelling, attached) = split(word)
      let takesNext = Command.overview.option(spelling).map { $0.value != .flag && attached == nil } ?? false
      rest = rest.dropFirst(takesNext ? 2 : 1)
    }
    return rest.isEmpty ? words : Array(rest) + words.prefix(words.count - rest.count)
  }

  /// The command that the first words name, and what is left.
  ///
  /// A group or nothing at all gives help.
  func command(_ words: [String]) throws(UsageError) -> (command: Command, rest: [String]) {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      let name = words.prefix(count).joined(separator: " ")
      guard let command = commands.first(where: { $0.name == name }) else { continue }
      let rest = Array(words.dropFirst(count))
      if command.run == nil, let next = rest.first, !next.hasPrefix("-") { throw unknown(name + " " + next) }
      return (command, rest)
    }
    throw unknown(words.first ?? "")
  }

  private func unknown(_ name: String) -> UsageError {
    .unknownCommand(name, suggestion: Suggestion.nearest(to: name, among: commands.map(\.name)))
  }

  /// The arguments of `command` in `words`.
  func arguments(of command: Command, _ words: [String]) throws(UsageError) -> Arguments {
    var arguments = Arguments()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        for operand in rest { arguments.add(operand: operand) }
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        arguments.add(operand: word)
        continue
      }
      try take(word, &rest, of: command, into: &arguments)
    }
    if arguments.has(.help) { return arguments }
    try check(arguments, command)
    return arguments
  }

  /// Takes one option, and the value that follows it.
  private func take(
    _ word: String, _ rest: inout ArraySlice<String>, of command: Command, into arguments: inout Arguments
  ) throws(UsageError) {
    let (spelling, attached) = split(word)
    guard let option = command.option(spelling) else {
      let known = command.allOptions.map(\.spelling)
      throw .unknownOption(spelling, suggestion: Suggestion.nearest(to: spelling, among: known))
    }
    if option.value == .flag {
      guard attached == nil else { throw .needlessValue(option: spelling) }
      return arguments.add("", to: option)
    }
    guard let value = attached ?? next(&rest), !value.isEmpty else {
      throw .missingValue(option: spelling, placeholder: option.placeholder)
    }
    if let reason = option.refusals[value] {
      throw .refusedValue(option: option.spelling, value: value, reason: reason)
    }
    if let allowed = option.complaint(about: value) {
      throw .wrongValue(option: option.spelling, value: value, allowed: allowed)
    }
    arguments.add(value, to: option)
  }

  /// A value that follows: anything but another option.
  ///
  /// A file whose name begins with a dash is written `./-name`.
  private func next(_ rest: inout ArraySlice<String>) -> String? {
    guard let word = rest.first, word == "-" || !word.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  /// `--name=value` and `-oFILE` in two.
  private func split(_ word: String) -> (spelling: String, attached: String?) {
    guard word.hasPrefix("--") else {
      let attached = word.dropFirst(2)
      return (String(word.prefix(2)), attached.isEmpty ? nil : String(attached))
    }
    guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private func check(_ arguments: Arguments, _ command: Command) throws(UsageError) {
    for option in command.options where option.isRequired && !arguments.has(option) {
      throw .missingOption(option.spelling)
    }
    let given = arguments.operands
    if let missing = command.operands.enumerated().first(where: { !$1.isOptional && $0 >= given.count }) {
      throw .missingOperand(missing.element.placeholder)
    }
    let takesAnyNumber = command.operands.last?.isRepeated ?? false
    if given.count > command.operands.count, !takesAnyNumber {
      throw .needlessOperand(given[command.operands.count])
    }
    for (operand, word) in zip(command.operands, given)
    where !operand.allowed.isEmpty && !operand.allowed.contains(word) {
      throw .wrongOperand(word, suggestion: Suggestion.nearest(to: word, among: operand.allowed))
    }
  }
}

extension Option {
  /// What is accepted instead, where the value is not.
  fileprivate func complaint(about text: String) -> String? {
    switch value {
    case .flag, .text, .file, .folder: nil
    case .oneOf(let allowed): allowed.contains(text) ? nil : allowed.joined(separator: ", ")
    case .number(let range):
      Int(text).map(range.contains) == true ? nil : "\(range.lowerBound)…\(range.upperBound)"
    case .size: ByteSize(text) == nil ? "500k, 10M, 1G…" : nil
    }
  }
}
