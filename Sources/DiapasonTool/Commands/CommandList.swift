/// Every command, in the order of the help: a new one is a file beside this one and a word here.
extension Command {
  static let all: [Command] =
    [
      .extract, .explain, .matrix, .market, .diffRuns, .lint, .evaluate, .demo,
    ] + taxonomy + [.help, .completions, .manual]
}
