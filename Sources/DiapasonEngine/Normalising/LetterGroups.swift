/// The groups of two to four letters in a word, its ends included: what words of one stem have in common.
enum LetterGroups {
  private static let sizes = 2...4
  private static let end: UInt8 = 0x20

  /// The groups, each once, packed into numbers.
  static func of(_ key: some Collection<UInt8>) -> [UInt64] {
    let letters = [end] + key + [end]
    var groups: [UInt64] = []
    for size in sizes where size <= letters.count {
      for start in 0...(letters.count - size) {
        groups.append(letters[start..<start + size].reduce(0) { $0 << 8 | UInt64($1) })
      }
    }
    groups.sort()
    var last: UInt64 = 0
    groups.removeAll { group in
      defer { last = group }
      return group == last
    }
    return groups
  }
}
