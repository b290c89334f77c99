import DiapasonEngine
import Testing

@testable import DiapasonTool

struct EnvironmentTests {
  @Test(arguments: [
    ([:], Language.french), (["LANG": "fr_FR.UTF-8"], .french), (["LANG": "en_GB.UTF-8"], .english),
    (["LANG": "de_DE.UTF-8"], .english), (["LANG": "C.UTF-8"], .french),
    (["LC_ALL": "en_US", "LANG": "fr_FR"], .english),
    (["LC_ALL": "", "LC_MESSAGES": "fr_CA", "LANG": "en_US"], .french), (["LC_ALL": "POSIX"], .french),
  ])
  func `the language is that of the system, French where it says nothing`(
    _ variables: [String: String], _ language: Language
  ) {
    #expect(Environment(variables: variables).language == language)
  }

  @Test(arguments: [
    (true, [:], "auto", true), (false, [:], "auto", false), (true, ["NO_COLOR": "1"], "auto", false),
    (true, ["NO_COLOR": ""], "auto", true), (true, ["TERM": "dumb"], "auto", false),
    (false, [:], "always", true),
    (true, ["NO_COLOR": "1"], "always", true), (true, [:], "never", false),
  ])
  func `colours go to terminals that want them`(
    _ isTerminal: Bool, _ variables: [String: String], _ choice: String, _ hasColor: Bool
  ) {
    #expect(Environment(variables: variables, isOutputTerminal: isTerminal).wantsColor(choice) == hasColor)
  }
}
