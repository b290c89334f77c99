import DiapasonEngine

extension Command {
  static let completions = Command(
    name: "completions",
    summary: Wording(
      "écrit de quoi compléter les commandes avec la touche Tab",
      "writes what makes the Tab key complete commands"),
    operands: [
      Operand(
        placeholder: Wording(same: "bash|zsh|fish"),
        help: Wording("votre interpréteur de commandes", "your shell"),
        allowed: ["bash", "zsh", "fish"])
    ],
    options: [.output],
    examples: [
      Example(
        line: "source <(diapason completions bash)",
        meaning: Wording("active la complétion dans ce terminal", "turns completion on in this terminal"))
    ],
    run: { invocation in
      let script =
        switch invocation.arguments.operands[0] {
        case "zsh": ZshCompletion.script(Command.all, invocation.language)
        case "fish": FishCompletion.script(Command.all, invocation.language)
        default: BashCompletion.script(Command.all)
        }
      try invocation.print(Array(script.utf8))
      return .done
    })
}
