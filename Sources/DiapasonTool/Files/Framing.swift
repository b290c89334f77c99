/// What stands before, between and after the parts of a result.
struct Framing: Sendable {
  var opening: [UInt8] = []
  var separator: [UInt8] = []
  var closing: [UInt8] = []

  /// Parts that are JSON, as one array.
  static let jsonArray = Framing(
    opening: Array("[\n".utf8), separator: Array(",\n".utf8), closing: Array("\n]\n".utf8))
}
