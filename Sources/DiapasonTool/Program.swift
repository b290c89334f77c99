import DiapasonEngine

/// The program: from the words of the command line to the way it ends.
enum Program {
  /// The version of this program.
  static let version = "0.1.0"

  /// Does what the words ask for.
  static func run(_ words: [String], _ environment: Environment) -> ExitStatus {
    let language = language(words, environment)
    let console = Console(
      language: language, isQuiet: words.contains { $0 == "--quiet" || $0 == "-q" },
      showsProgress: environment.isErrorTerminal && environment.variables["TERM"] != "dumb")
    do {
      return try dispatch(words, language, environment, console)
    } catch let error as UsageError {
      console.problem(error.message)
      console.remark(hint(words))
      return .usage
    } catch let error as FileError {
      console.problem(error.message)
      return .problem
    } catch is BadInput {
      return .problem
    } catch is ClosedPipe {
      return .done
    } catch {
      console.problem(Wording(same: "\(error)"))
      return .problem
    }
  }

  /// Where to read how to write it.
  private static func hint(_ words: [String]) -> Wording {
    let parser = ArgumentParser(commands: Command.all)
    let name = (try? parser.command(parser.commandFirst(words)))?.command.name
    let help = name.map { "diapason help \($0)" } ?? "diapason help"
    return Wording("Pour l'aide : \(help)", "For help: \(help)")
  }

  private static func dispatch(
    _ words: [String], _ language: Language, _ environment: Environment, _ console: Console
  ) throws -> ExitStatus {
    let empty = Invocation(
      arguments: Arguments(), language: language, environment: environment, console: console)
    let parser = ArgumentParser(commands: Command.all)
    let words = parser.commandFirst(words)
    guard words.first?.hasPrefix("-") == false else {
      let arguments = try parser.arguments(of: .overview, words)
      let version = Array("diapason \(version)\n".utf8)
      try empty.print(arguments.has(.version) ? version : HelpPage.overview(language))
      return .done
    }
    let (command, rest) = try parser.command(words)
    let arguments = try parser.arguments(of: command, rest)
    let invocation = Invocation(
      arguments: arguments, language: language, environment: environment, console: console)
    guard let run = command.run, !arguments.has(.help) else {
      try empty.print(HelpPage.page(command, language))
      return .done
    }
    return try run(invocation)
  }

  /// What `--lang` says, else the environment.
  ///
  /// It is looked for before anything is understood, so that even a complaint about the command line is in
  /// the right language.
  private static func language(_ words: [String], _ environment: Environment) -> Language {
    for (index, word) in words.enumerated().reversed() {
      if word.hasPrefix("--lang="), let language = Language(rawValue: String(word.dropFirst(7))) {
        return language
      }
      if word == "--lang", index + 1 < words.count, let language = Language(rawValue: words[index + 1]) {
        return language
      }
    }
    return environment.language
  }
}
