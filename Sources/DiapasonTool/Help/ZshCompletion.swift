import DiapasonEngine

/// What makes zsh complete our commands and options.
enum ZshCompletion {
  static func script(_ commands: [Command], _ language: Language) -> String {
    let first = commands.filter { !$0.name.contains(" ") }
    return """
      #compdef diapason
      # zsh completion for diapason: source <(diapason completions zsh)
      _diapason() {
        local -a commands
        commands=(
      \(first.map { "    \(quoted($0.name + ":" + colonsEscaped($0.summary[language])))" }.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe 'command' commands
          return
        fi
        case "$words[2]" in
      \(first.map { "    \($0.name)) _arguments -s -S \(arguments(of: $0, language)) ;;" }.joined(separator: "\n"))
        esac
      }
      compdef _diapason diapason

      """
  }

  private static func arguments(of command: Command, _ language: Language) -> String {
    let members = Command.all.filter { $0.name.hasPrefix(command.name + " ") }
    let next =
      members.map { String($0.name.dropFirst(command.name.count + 1)) } + command.operands.flatMap(\.allowed)
    let operands =
      next.isEmpty ? quoted("*:file:_files") : quoted("*::command:(\(next.joined(separator: " ")))")
    // A group takes the options of its members, so that they complete too.
    let own = command.allOptions + members.flatMap(\.options)
    return (own.flatMap { specifications($0, language) } + [operands]).joined(separator: " ")
  }

  private static func specifications(_ option: Option, _ language: Language) -> [String] {
    let help = option.help[language].split(separator: "]").joined(separator: "")
    return option.spellings.map { spelling in
      let start = "*\(spelling)[\(colonsEscaped(help))]"
      switch option.value {
      case .flag: return quoted(start)
      case .oneOf(let values): return quoted("\(start):\(option.name):(\(values.joined(separator: " ")))")
      case .file, .folder: return quoted("\(start):\(option.name):_files")
      case .text, .number, .size: return quoted("\(start):\(option.name): ")
      }
    }
  }

  private static func colonsEscaped(_ text: String) -> String {
    text.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:")
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
