import DiapasonEngine
import Testing

@testable import DiapasonTool

struct CommandListTests {
  @Test(arguments: Command.all + [.overview])
  func `every option of a command has a name and letter of its own`(_ command: Command) {
    let spellings = command.allOptions.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
  }

  @Test(arguments: Command.all + [.overview])
  func `every option that takes a value says what stands for it`(_ command: Command) {
    for option in command.allOptions {
      #expect(option.placeholder[.french].isEmpty == (option.value == .flag), "\(option.name)")
      #expect(option.placeholder[.english].isEmpty == (option.value == .flag), "\(option.name)")
    }
  }

  @Test func `commands have names of their own`() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
  }

  @Test func `a standard value is one that would be accepted`() throws {
    let parser = ArgumentParser(commands: Command.all)
    for command in Command.all {
      for option in command.allOptions {
        guard let standard = option.standard else { continue }
        let words = [option.spelling, standard, "--help"]
        #expect(try parser.arguments(of: command, words).value(option) == standard)
      }
    }
  }
}

extension Command: CustomTestStringConvertible {
  /// Its name, in the lists of tests.
  public var testDescription: String { name }
}
