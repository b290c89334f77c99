/// Scores as a two-dimensional array that `numpy.load` reads: a row per posting, a column per profile, NaN for none.
///
/// ```swift
/// NumPyArray.header(rows: 3, columns: 2) + NumPyArray.row([61_250, nil])
/// ```
package enum NumPyArray {
  /// The header of version 1.0, padded so that the numbers begin at a multiple of 64 bytes.
  package static func header(rows: Int, columns: Int) -> [UInt8] {
    header(type: "<f4", shape: "(\(rows), \(columns))")
  }

  /// The header of an array of any type and shape, as NumPy spells them.
  static func header(type: String, shape: String) -> [UInt8] {
    var text = "{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }"
    let magic: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    while (magic.count + 2 + text.utf8.count + 1) % 64 != 0 { text += " " }
    text += "\n"
    let length = UInt16(text.utf8.count)
    return magic + [UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8)
  }

  /// An array of texts, each as wide as the widest.
  static func texts(_ texts: [String]) -> [UInt8] {
    let width = max(1, texts.map(\.unicodeScalars.count).max() ?? 1)
    var bytes = header(type: "<U\(width)", shape: "(\(texts.count),)")
    for text in texts {
      let scalars = text.unicodeScalars.map(\.value)
      for scalar in scalars + [UInt32](repeating: 0, count: width - scalars.count) {
        for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: scalar >> UInt32(8 * place))) }
      }
    }
    return bytes
  }

  /// The scores of one posting.
  package static func row(_ scores: [Int?]) -> [UInt8] {
    scores.flatMap { score in
      let number = score.map { Float($0) / 1_000 } ?? .nan
      return withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
    }
  }
}
