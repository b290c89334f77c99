/// The SHA-256 of a file, worked out when it is asked for: who looks for skills only never asks.
enum FileHash: Sendable {
  case of([UInt8])
  case known(String)

  var text: String {
    switch self {
    case .of(let bytes): SHA256.hex(bytes)
    case .known(let text): text
    }
  }
}
