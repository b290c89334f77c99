import Foundation

/// A folder of its own for one test, with a small taxonomy in it; gone when the test is over.
final class Workshop {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/diapason-" + UUID().uuidString
    try write("taxonomy/taxonomy.yaml", "name: essai\nversion: '1'\n")
    try write(
      "taxonomy/skills/dev.yaml",
      """
      ruby:
        kind: language
        fr: Ruby
        en: Ruby
      git:
        kind: tool
        fr: Git
        en: Git
      """)
    try write(
      "taxonomy/words/roles.yaml", "headings:\n  required:\n    9: [profil recherché]\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts a file into the folder.
  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What a file holds; nil where there is none.
  func read(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  /// The names of the files in the folder itself.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
