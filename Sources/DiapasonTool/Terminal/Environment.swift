import DiapasonEngine
import Glibc

/// What the program may know of its surroundings: read once, then passed as a value.
struct Environment: Sendable {
  var variables: [String: String] = [:]
  var isOutputTerminal = false
  var isErrorTerminal = false
  var cores = 1

  /// That of this process.
  static var current: Environment {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"]
    let variables = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    return Environment(
      variables: Dictionary(uniqueKeysWithValues: variables), isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1, cores: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// French unless the system speaks another language: the first variable that is set decides, as for other programs.
  var language: Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    guard let set, set != "C", set != "POSIX", !set.hasPrefix("C.") else { return .french }
    return set.hasPrefix("fr") ? .french : .english
  }

  /// Whether to colour what goes to standard output.
  ///
  /// See https://no-color.org.
  func wantsColor(_ choice: String?) -> Bool {
    if choice == "always" { return true }
    let isUnwanted =
      choice == "never" || variables["NO_COLOR"]?.isEmpty == false || variables["TERM"] == "dumb"
    return isOutputTerminal && !isUnwanted
  }
}
