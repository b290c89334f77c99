/// Scores as a two-dimensional array that `numpy.load` reads: a row per posting, a column per profile, NaN for none.
///
/// ```swift
/// NumPyArray.header(rows: 3, columns: 2) + NumPyArray.row([61_250, nil])
/// ```
public enum NumPyArray {
  /// The header of version 1.0, padded so that the numbers begin at a multiple of 64 bytes.
  public static func header(rows: Int, columns: Int) -> [UInt8] {
    var text = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
    let magic: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    while (magic.count + 2 + text.utf8.count + 1) % 64 != 0 { text += " " }
    text += "\n"
    let length = UInt16(text.utf8.count)
    return magic + [UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8)
  }

  /// The scores of one posting.
  public static func row(_ scores: [Int?]) -> [UInt8] {
    scores.flatMap { score in
      let number = score.map { Float($0) / 1_000 } ?? .nan
      return withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
    }
  }
}
