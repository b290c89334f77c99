import DiapasonEngine

/// What makes fish complete our commands and options.
enum FishCompletion {
  static func script(_ commands: [Command], _ language: Language) -> String {
    var lines = [
      "# fish completion for diapason: diapason completions fish | source", "complete -c diapason -f",
    ]
    for command in commands where !command.name.contains(" ") {
      lines.append(
        "complete -c diapason -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary[language]))"
      )
    }
    for command in commands { lines += completions(of: command, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func completions(of command: Command, _ language: Language) -> [String] {
    let words = command.name.split(separator: " ")
    let condition = words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    let start = "complete -c diapason -n '\(condition)'"
    var lines: [String] = []
    if words.count == 1 {
      for member in Command.all where member.name.hasPrefix(command.name + " ") {
        let word = member.name.dropFirst(command.name.count + 1)
        lines.append("\(start) -a \(word) -d \(quoted(member.summary[language]))")
      }
    }
    let allowed = command.operands.flatMap(\.allowed)
    if !allowed.isEmpty { lines.append("\(start) -a \(quoted(allowed.joined(separator: " ")))") }
    if command.operands.contains(where: \.allowed.isEmpty) { lines.append("\(start) -F") }
    return lines + command.allOptions.map { "\(start) \(option($0)) -d \(quoted($0.help[language]))" }
  }

  private static func option(_ option: Option) -> String {
    let names = "-l \(option.name)" + (option.short.map { " -s \($0)" } ?? "")
    switch option.value {
    case .flag: return names
    case .oneOf(let values): return "\(names) -x -a \(quoted(values.joined(separator: " ")))"
    case .file, .folder: return "\(names) -r -F"
    case .text, .number, .size: return "\(names) -x"
    }
  }

  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
  }
}
