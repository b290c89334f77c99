import DiapasonEngine

/// The manual, for `man`: written as roff from the same declarations as the help.
struct ManualPage {
  private let language: Language
  private var roff = ""

  /// The manual of the whole program.
  static func bytes(_ language: Language) -> [UInt8] {
    var page = ManualPage(language: language)
    page.write()
    return Array(page.roff.utf8)
  }

  private init(language: Language) { self.language = language }

  private mutating func write() {
    roff += ".TH DIAPASON 1 \"\" \"diapason \(Program.version)\"\n"
    section(Wording("NOM", "NAME"))
    line("diapason \\- " + Self.escaped(Command.overview.summary[language]))
    section(Wording("SYNOPSIS", "SYNOPSIS"))
    line("\\fBdiapason\\fR " + Self.escaped(Headings.commandAndOptions[language]))
    section(Wording("DESCRIPTION", "DESCRIPTION"))
    text(Command.overview.details)
    section(Wording("COMMANDES", "COMMANDS"))
    for command in Command.all { write(command) }
    section(Wording("OPTIONS DE TOUTES LES COMMANDES", "OPTIONS OF EVERY COMMAND"))
    for option in Option.common { write(option) }
    section(Wording("ÉTAT À LA SORTIE", "EXIT STATUS"))
    entry("0", Wording("tout est fait, peut-être avec des remarques", "all is done, perhaps with remarks"))
    entry(
      "1",
      Wording("quelque chose n'allait pas dans les fichiers donnés", "something was wrong in the files given")
    )
    entry("2", Wording("la commande n'a pas été comprise", "the command was not understood"))
    entry("130", Wording("interruption au clavier", "stopped from the keyboard"))
  }

  private mutating func write(_ command: Command) {
    roff += ".SS \"\(Self.escaped(command.name))\"\n"
    line("\\fB" + Self.escaped(HelpPage.usage(command, language)) + "\\fR\n.PP")
    text(command.summary)
    if !command.details[language].isEmpty {
      line(".PP")
      text(command.details)
    }
    for operand in command.operands { entry(operand.placeholder[language], operand.help) }
    for option in command.options { write(option) }
    for example in command.examples { entry(example.line, example.meaning) }
  }

  private mutating func write(_ option: Option) {
    let label = option.label(language)
    entry(String(label.drop { $0 == " " }), Wording(same: option.meaning(language)))
  }

  private mutating func section(_ title: Wording) { line(".SH \"\(title[language])\"") }

  private mutating func entry(_ term: String, _ meaning: Wording) {
    line(".TP\n\\fB\(Self.escaped(term))\\fR")
    text(meaning)
  }

  private mutating func text(_ text: Wording) { line(Self.escaped(text[language])) }

  private mutating func line(_ text: String) { roff += text + "\n" }

  /// Backslashes and dashes as roff wants them; a line that begins with a control character is shielded.
  static func escaped(_ text: String) -> String {
    var escaped = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
