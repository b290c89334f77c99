/// Where a page finds the files that it speaks of: addresses relative to its own folder, safe in HTML and Markdown.
///
/// ```swift
/// let addresses = FileAddresses(current: "/home/ada", page: "out/page.html")
/// addresses.address(of: "offres/un café.md")  // "../offres/un%20caf%C3%A9.md"
/// ```
package struct FileAddresses: Sendable {
  private let current: String
  private let folder: [Substring]
  /// Addresses that were found elsewhere, by path.
  private let known: [String: String]?

  /// Addresses that were found elsewhere, such as where a ranking was first made.
  init(known: [String: String]) { (current, folder, self.known) = ("", [], known) }

  /// For a page at a path, both seen from the folder `current`; without a page, for one in that folder.
  package init(current: String, page: String?) {
    (self.current, known) = (current, nil)
    folder = Array(Self.parts(page ?? "page", current).dropLast())
  }

  /// The address of a file; nil for what was read from standard input.
  package func address(of path: String) -> String? {
    guard !path.isEmpty, path != "-" else { return nil }
    if let known { return known[path] }
    let parts = Self.parts(path, current)
    let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
    let steps =
      Array(repeating: "..", count: folder.count - shared) + parts.dropFirst(shared).map(String.init)
    return LintSARIF.address(steps.joined(separator: "/"))
  }

  /// The names of the folders on the way from the root, and of the file.
  private static func parts(_ path: String, _ current: String) -> [Substring] {
    let whole = path.hasPrefix("/") ? path : current + "/" + path
    return whole.split(separator: "/").reduce(into: []) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
  }
}
