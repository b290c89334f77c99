import Foundation
import TestSupport
import Testing

@testable import DiapasonEngine

struct JSONWriterTests {
  private static let pieces = [
    "é", "\"", "\\", "\n", "\r", "\t", "\u{1}", "\u{1F}", "a", "👩🏽", "/", " ", "\0", "中",
  ]

  @Test func `what is written is read again by another reader`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...90, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let number = Int.random(in: -20...2_000, using: &generator)
      var json = JSONWriter()
      json.object { json in
        json.key("text")
        json.string(text)
        json.key(text)
        json.array { json in
          json.number(number)
          json.number(nil)
          json.string(nil)
          json.bool(true)
          json.thousandths(1_500)
        }
      }
      json.newline()
      let value = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
      if text != "text" { #expect(value["text"] as? String == text) }
      let list = try #require(value[text] as? [Any])
      #expect(list.first as? Int == number)
      #expect(list.count == 5)
      #expect(list.last as? Double == 1.5)
    }
  }

  @Test(arguments: [0, 9, 10, -1, 99, 100, 1_234_567, -10, .max, .min])
  func `numbers are written as they are`(number: Int) {
    var json = JSONWriter()
    json.number(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == String(number))
  }

  @Test func `a quote that cuts a character is mended`() {
    let document = DocumentReader().read(Array("aéb".utf8), path: "a.md", kind: .posting)
    func quote(_ range: ByteRange) -> String {
      var json = JSONWriter()
      json.object { $0.place(range, document) }
      return String(decoding: json.bytes, as: UTF8.self)
    }
    #expect(quote(ByteRange(0, 3)) == #"{"quote":"aé","start":0,"end":3}"#)
    #expect(quote(ByteRange(0, 2)) == "{\"quote\":\"a\u{FFFD}\",\"start\":0,\"end\":2}")
    #expect(quote(ByteRange(2, 4)) == "{\"quote\":\"\u{FFFD}b\",\"start\":2,\"end\":4}")
    #expect(quote(ByteRange(2, 2)) == #"{"quote":"","start":2,"end":2}"#)
    #expect(quote(ByteRange(4, 4)) == #"{"quote":"","start":4,"end":4}"#)
  }
}
