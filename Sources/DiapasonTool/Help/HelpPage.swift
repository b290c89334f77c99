import DiapasonEngine

/// The pages of `--help`, made from the declarations of the commands.
struct HelpPage {
  private let language: Language
  private var lines: [String] = []

  private init(_ language: Language) { self.language = language }

  /// What the program is and which commands it has.
  static func overview(_ language: Language) -> [UInt8] {
    var page = HelpPage(language)
    page.lines = ["diapason \(Program.version) — \(Command.overview.summary[language])", ""]
    page.lines += TextWrap.lines(Command.overview.details[language], indent: 0)
    page.title(Headings.usage)
    page.lines.append("  diapason " + Headings.commandAndOptions[language])
    page.title(Headings.commands)
    let shown = Command.all.filter { !$0.name.contains(" ") }
    for command in shown { page.lines += TextWrap.entry(command.name, command.summary[language], column: 15) }
    page.options(Headings.everywhere, Command.overview.allOptions)
    page.examples(Command.overview.examples)
    page.lines += [""] + TextWrap.lines(Headings.more[language], indent: 0)
    return page.bytes
  }

  /// The page of one command.
  static func page(_ command: Command, _ language: Language) -> [UInt8] {
    if command.name.isEmpty { return overview(language) }
    var page = HelpPage(language)
    page.lines = TextWrap.lines("diapason \(command.name) — \(command.summary[language])", indent: 0)
    if !command.details[language].isEmpty {
      page.lines += [""] + TextWrap.lines(command.details[language], indent: 0)
    }
    page.title(Headings.usage)
    page.lines += TextWrap.lines(usage(command, language), indent: 2)
    page.parts(of: command)
    page.options(Headings.options, command.options)
    page.options(Headings.everywhere, Option.common)
    page.examples(command.examples)
    return page.bytes
  }

  /// The line that shows how to write a command.
  static func usage(_ command: Command, _ language: Language) -> String {
    let required = command.options.filter(\.isRequired).map { $0.spelling + " " + $0.placeholder[language] }
    let operands = command.operands.map { $0.usage(language) }
    let member = command.run == nil ? [Headings.command[language]] : []
    return (["diapason " + command.name] + member + operands + required + ["[options]"]).joined(
      separator: " ")
  }

  private var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private mutating func title(_ title: Wording) { lines += ["", title[language]] }

  private mutating func parts(of command: Command) {
    let members = Command.all.filter { $0.name.hasPrefix(command.name + " ") }
    if !members.isEmpty { title(Headings.commands) }
    for member in members { lines += TextWrap.entry(member.name, member.summary[language], column: 20) }
    if !command.operands.isEmpty { title(Headings.operands) }
    for operand in command.operands {
      lines += TextWrap.entry(operand.placeholder[language], operand.help[language], column: 20)
    }
  }

  private mutating func options(_ heading: Wording, _ options: [Option]) {
    guard !options.isEmpty else { return }
    title(heading)
    for option in options {
      lines += TextWrap.entry(option.label(language), option.meaning(language), column: 26)
    }
  }

  private mutating func examples(_ examples: [Command.Example]) {
    guard !examples.isEmpty else { return }
    title(Headings.examples)
    for example in examples {
      lines.append("  " + example.line)
      lines += TextWrap.lines(example.meaning[language], indent: 6)
    }
  }
}

extension Option {
  /// `-o, --output FILE`.
  func label(_ language: Language) -> String {
    let names = (short.map { "-\($0), " } ?? "    ") + spelling
    return value == .flag ? names : names + " " + placeholder[language]
  }

  /// What it does, the values it takes and the one it has when it is not given.
  func meaning(_ language: Language) -> String {
    var text = help[language]
    if case .oneOf(let values) = value {
      text += (language == .french ? " : " : ": ") + values.joined(separator: ", ")
    }
    if let standard { text += Headings.standard[language] + standard + ")" }
    if isRequired { text += Headings.required[language] }
    return text
  }
}
