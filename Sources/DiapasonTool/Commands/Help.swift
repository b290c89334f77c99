import DiapasonEngine

extension Command {
  static let help = Command(
    name: "help",
    summary: Wording("montre l'aide d'une commande", "shows the help of a command"),
    operands: [
      Operand(
        placeholder: Wording("COMMANDE", "COMMAND"),
        help: Wording(
          "la commande à expliquer ; sans elle, toutes", "the command to explain; without it, all of them"),
        isOptional: true, isRepeated: true)
    ],
    examples: [
      Example(
        line: "diapason help extract",
        meaning: Wording("l'aide de la commande extract", "the help of extract"))
    ],
    run: { invocation in
      let words = invocation.arguments.operands
      guard !words.isEmpty else {
        try invocation.print(HelpPage.overview(invocation.language))
        return .done
      }
      let (command, rest) = try ArgumentParser(commands: Command.all).command(words)
      if let extra = rest.first { throw UsageError.needlessOperand(extra) }
      try invocation.print(HelpPage.page(command, invocation.language))
      return .done
    })
}
