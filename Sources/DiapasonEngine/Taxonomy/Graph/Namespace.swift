/// The vocabularies by which taxonomies are published, and our own words for what they have none for.
enum Namespace {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let skosXL = "http://www.w3.org/2008/05/skos-xl#"
  static let terms = "http://purl.org/dc/terms/"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let esco = "http://data.europa.eu/esco/"
  static let escoModel = "http://data.europa.eu/esco/model#"
  static let own = "urn:diapason:"

  /// Prefixes under which they are written, in the order of the file.
  static let prefixes = [
    ("rdf", rdf), ("skos", skos), ("dct", terms), ("owl", owl), ("diapason", own),
  ]

  static let type = rdf + "type"
  static let taxonomy = own + "taxonomy"
  private static let skill = own + "skill:"
  private static let trade = own + "trade:"
  private static let origin = own + "origin:"

  /// The address of a skill or trade: its id where that is one, else one of our own.
  static func address(_ id: String, isTrade: Bool) -> String {
    let isAddress = id.hasPrefix("http://") || id.hasPrefix("https://") || id.hasPrefix("urn:")
    if isAddress, !id.hasPrefix(own), id.utf8.allSatisfy(isPlain) { return id }
    return (isTrade ? trade : skill) + escaped(id)
  }

  static func originAddress(_ id: String) -> String { origin + escaped(id) }

  /// The short name of an origin's address.
  static func originID(_ address: String) -> String? {
    address.hasPrefix(origin) ? unescaped(address.dropFirst(origin.count)) : nil
  }

  /// The id behind an address, and whether our own says that it is a trade.
  static func id(_ address: String) -> (id: String, isTrade: Bool?) {
    if address.hasPrefix(skill) { return (unescaped(address.dropFirst(skill.count)), false) }
    if address.hasPrefix(trade) { return (unescaped(address.dropFirst(trade.count)), true) }
    return (address, nil)
  }

  /// Bytes that stand for themselves in an address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
  }

  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      if byte.isASCIILetter || byte.isDigit || "-._~".utf8.contains(byte) { return [byte] }
      return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let digits = bytes[min(place + 1, bytes.count)..<min(place + 3, bytes.count)]
      if bytes[place] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        result.append(byte)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
