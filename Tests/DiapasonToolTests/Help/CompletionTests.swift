import DiapasonEngine
import Foundation
import Testing

@testable import DiapasonTool

struct CompletionTests {
  /// What bash offers after the words.
  private func offers(_ words: [String]) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let line = """
      source <("$diapason" completions bash)
      COMP_WORDS=(diapason \(list)); COMP_CWORD=\(words.count); _diapason; printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try Tool.bash(line, in: "/tmp").split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (["ext"], "extract"), (["extract", "--form"], "--format"), (["extract", "--format", "js"], "json"),
    (["completions", "z"], "zsh"), (["extract", "a.md", "--lang", ""], "fr"), (["--ver"], "--version"),
  ])
  func `bash offers what fits`(_ words: [String], _ offer: String) throws {
    #expect(try offers(words).contains(offer))
  }

  @Test func `bash offers no option of another command`() throws {
    #expect(try offers(["explain", "--thr"]) == [])
  }

  @Test(arguments: Language.allCases)
  func `fish and zsh know every command and option`(_ language: Language) {
    let fish = FishCompletion.script(Command.all, language)
    let zsh = ZshCompletion.script(Command.all, language)
    for command in Command.all {
      let last = command.name.split(separator: " ").last ?? ""
      #expect(fish.contains("-a \(last) "))
      #expect(zsh.contains("'\(command.name):") || zsh.contains("(\(last) ") || zsh.contains(" \(last)"))
      for option in command.allOptions {
        #expect(fish.contains("-l \(option.name)"))
        #expect(zsh.contains(option.spelling))
      }
    }
  }

  @Test func `an apostrophe does not end a word`() {
    #expect(FishCompletion.quoted("l'aide") == #"'l\'aide'"#)
  }
}
