extension FrontMatterEntry {
  /// The hash of the key in comparable form: most keys are written so.
  var keyHash: UInt64 {
    let isComparable = key.utf8.allSatisfy { 0x21...0x7E ~= $0 && !$0.isUpper }
    return isComparable ? WordHash.of(key.utf8) : WordHash.of(Folding.folded(key))
  }
}
