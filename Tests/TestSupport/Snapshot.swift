import Foundation

/// Compares a text with the one recorded beside the tests.
///
/// With `RECORD_SNAPSHOTS=1` it is recorded anew, and the comparison fails once so that nobody leaves that on.
public enum Snapshot {
  /// What differs, or nil where the text is as recorded in `Snapshots/NAME`, in the folder of tests of `file`.
  public static func difference(of text: String, named name: String, tests file: String = #filePath)
    -> String?
  {
    let parts = file.components(separatedBy: "/")
    guard let tests = parts.lastIndex(of: "Tests") else { return "not in a folder of tests: \(file)" }
    let path = (parts[...(tests + 1)] + ["Snapshots", name]).joined(separator: "/")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try? text.write(toFile: path, atomically: true, encoding: .utf8)
      return "recorded \(path)"
    }
    guard let recorded = try? String(contentsOfFile: path, encoding: .utf8) else {
      return "no snapshot at \(path)"
    }
    guard recorded != text else { return nil }
    let (old, new) = (recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    return
      "line \(line + 1): recorded “\(old.dropFirst(line).first ?? "")”, now “\(new.dropFirst(line).first ?? "")”"
  }
}
