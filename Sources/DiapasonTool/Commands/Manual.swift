import DiapasonEngine

extension Command {
  static let manual = Command(
    name: "manual",
    summary: Wording("écrit la page de manuel", "writes the manual page"),
    options: [.output],
    examples: [
      Example(
        line: "diapason manual | man -l -", meaning: Wording("lit le manuel", "reads the manual"))
    ],
    run: { invocation in
      try invocation.print(ManualPage.bytes(invocation.language))
      return .done
    })
}
