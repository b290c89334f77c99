/// What makes bash complete our commands and options: `source <(diapason completions bash)`.
enum BashCompletion {
  static func script(_ commands: [Command]) -> String {
    """
    # bash completion for diapason: source <(diapason completions bash)
    _diapason() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" word words="" values
      for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$command $word" in
    \(commands.map { "      \" \($0.name)\"|\"\($0.name)\") command=\"\($0.name)\" ;;" }.joined(separator: "\n"))
        esac
      done
      case "$command $previous" in
    \(commands.flatMap(values).joined(separator: "\n"))
      esac
      case "$command" in
    \(commands.map { "    \"\($0.name)\") words=\"\(words($0))\" ;;" }.joined(separator: "\n"))
        *) words="\(firstWords(commands)) --help --version --lang" ;;
      esac
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      [[ -n $command && $current != -* ]] && COMPREPLY+=($(compgen -f -- "$current"))
    }
    complete -o filenames -F _diapason diapason

    """
  }

  /// The lines that offer what may follow an option.
  private static func values(_ command: Command) -> [String] {
    command.allOptions.compactMap { option in
      let cases = option.spellings.map { "\"\(command.name) \($0)\"" }.joined(separator: "|")
      switch option.value {
      case .flag, .text, .number, .size: return nil
      case .file: return "    \(cases)) COMPREPLY=($(compgen -f -- \"$current\")); return ;;"
      case .folder: return "    \(cases)) COMPREPLY=($(compgen -f -- \"$current\")); return ;;"
      case .oneOf(let values):
        return
          "    \(cases)) COMPREPLY=($(compgen -W \"\(values.joined(separator: " "))\" -- \"$current\")); return ;;"
      }
    }
  }

  private static func words(_ command: Command) -> String {
    let members = Command.all.filter { $0.name.hasPrefix(command.name + " ") }
    let next = members.map { String($0.name.dropFirst(command.name.count + 1)) }
    return (next + command.operands.flatMap(\.allowed) + command.allOptions.map(\.spelling)).joined(
      separator: " ")
  }

  private static func firstWords(_ commands: [Command]) -> String {
    commands.map(\.name).filter { !$0.contains(" ") }.joined(separator: " ")
  }
}
