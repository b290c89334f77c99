import Testing

@testable import DiapasonTool

struct ByteSizeTests {
  @Test(arguments: [("1", 1), ("500k", 500_000), ("10M", 10_000_000), ("2G", 2_000_000_000)])
  func `sizes have units`(_ text: String, _ bytes: Int) {
    #expect(ByteSize(text)?.bytes == bytes)
  }

  @Test(arguments: ["", "M", "-1", "0", "1.5M", "10MB", "99999999999999G", "٣"])
  func `anything else is no size`(_ text: String) {
    #expect(ByteSize(text) == nil)
  }

  @Test(arguments: [(10_000_000, "10 MB"), (1_500_000, "1500 kB"), (7, "7 B")])
  func `a size is told in the largest unit that fits`(_ bytes: Int, _ text: String) {
    #expect(ByteSize.text(bytes, "B") == text)
  }
}
