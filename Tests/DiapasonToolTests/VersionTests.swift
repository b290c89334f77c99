import Testing

struct VersionTests {
  @Test func `there is a version`() {
    #expect("0.1.0".split(separator: ".").count == 3)
  }
}
