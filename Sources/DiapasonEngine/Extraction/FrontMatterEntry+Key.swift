extension FrontMatterEntry {
  /// The hash of the key in comparable form: most keys are written so.
  var keyHash: UInt64 {
    // A short string holds its own bytes, and gives them one by one only slowly.
    var own = key
    return own.withUTF8 { bytes in
      let isComparable = bytes.allSatisfy { 0x21...0x7E ~= $0 && !$0.isUpper }
      return isComparable ? WordHash.of(bytes) : WordHash.of(Folding.folded(key))
    }
  }
}
