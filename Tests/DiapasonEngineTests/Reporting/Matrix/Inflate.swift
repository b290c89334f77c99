/// Reads back one block with fixed codes, as RFC 1951 describes it: written from the text, not from what compresses.
struct Inflate {
  private static let lengths: [(base: Int, bits: Int)] =
    (0..<8).map { ($0 + 3, 0) }
    + (1...5).flatMap { bits in (0..<4).map { (((4 + $0) << bits) + 3, bits) } } + [(258, 0)]
  private static let distances: [(base: Int, bits: Int)] =
    (0..<4).map { ($0 + 1, 0) }
    + (1...13).flatMap { bits in (0..<2).map { (((2 + $0) << bits) + 1, bits) } }

  private let source: [UInt8]
  private var place = 0

  static func bytes(_ source: [UInt8]) -> [UInt8]? {
    var inflate = Inflate(source: source)
    return inflate.block()
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func block() -> [UInt8]? {
    guard number(1) == 1, number(2) == 1 else { return nil }
    var bytes: [UInt8] = []
    while true {
      let symbol = symbol()
      if symbol < 256 { bytes.append(UInt8(symbol)) }
      if symbol == 256 { return bytes }
      guard symbol > 256 else { continue }
      let length = Self.lengths[symbol - 257]
      let count = length.base + number(length.bits)
      let distance = Self.distances[code(5)]
      let back = distance.base + number(distance.bits)
      guard back <= bytes.count else { return nil }
      for _ in 0..<count { bytes.append(bytes[bytes.count - back]) }
    }
  }

  private mutating func symbol() -> Int {
    let seven = code(7)
    if seven < 24 { return 256 + seven }
    let eight = seven << 1 | code(1)
    if 0x30...0xBF ~= eight { return eight - 0x30 }
    if 0xC0...0xC7 ~= eight { return eight - 0xC0 + 280 }
    return (eight << 1 | code(1)) - 0x190 + 144
  }

  /// Codes begin with their highest bit, numbers with their lowest.
  private mutating func code(_ count: Int) -> Int {
    var value = 0
    for _ in 0..<count { value = value << 1 | number(1) }
    return value
  }

  private mutating func number(_ count: Int) -> Int {
    var value = 0
    for bit in 0..<count {
      let byte = place / 8 < source.count ? source[place / 8] : 0
      value |= Int(byte >> UInt8(place % 8) & 1) << bit
      place += 1
    }
    return value
  }
}
