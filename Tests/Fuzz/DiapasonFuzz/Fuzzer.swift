import DiapasonEngine
import Glibc

/// What libFuzzer calls with each input; the environment says for which reader.
enum Fuzzer {
  private static let target: FuzzTarget = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
  }()

  /// A few entries: what is looked for is in the readers, not in the words they know.
  private static let known: Taxonomy = {
    var loader = TaxonomyLoader()
    loader.add(
      "skills/dev.yaml",
      Array(
        """
        python: {kind: language, fr: Python, en: Python}
        sql: {kind: language, fr: SQL, en: SQL, related: {python: 20}}
        listening: {kind: soft, fr: écoute, en: listening, patterns: ["{savoir|aimer} … écouter"]}
        """.utf8))
    let trade = "developer: {fr: développement, en: developer, family: dev, titles: [développeur]}"
    loader.add("trades.yaml", Array(trade.utf8))
    return loader.load().taxonomy
  }()

  static func run(_ bytes: UnsafeBufferPointer<UInt8>) { target.run(Array(bytes), known) }
}

/// The function that libFuzzer looks for by its name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzzer.run(UnsafeBufferPointer(start: start, count: count))
  return 0
}
