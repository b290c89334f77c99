/// Every command, in the order of the help: a new one is a file beside this one and a word here.
extension Command {
  static let all: [Command] =
    [
      .suggest, .shortlist, .explain, .compare, .extract, .lint, .grid, .card, .matrix, .market, .diffRuns,
      .replay, .evaluate, .normalise, .demo,
    ] + taxonomy + [.help, .completions, .manual]
}
