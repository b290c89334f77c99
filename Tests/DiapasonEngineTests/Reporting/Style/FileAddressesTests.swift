import Testing

@testable import DiapasonEngine

struct FileAddressesTests {
  private func address(_ path: String, from page: String?) -> String? {
    FileAddresses(current: "/home/ada", page: page).address(of: path)
  }

  @Test func `addresses lead from the folder of the page`() {
    #expect(address("offres/a.md", from: nil) == "offres/a.md")
    #expect(address("offres/a.md", from: "out/page.html") == "../offres/a.md")
    #expect(address("out/a.md", from: "out/page.html") == "a.md")
    #expect(address("../bob/a.md", from: "/tmp/page.html") == "../home/bob/a.md")
    #expect(address("/home/ada/offres/../a.md", from: "./page.html") == "a.md")
  }

  @Test func `no name of a file turns into another kind of address`() {
    #expect(address("javascript:alert(1).md", from: nil) == "javascript%3Aalert%281%29.md")
    #expect(address("//evil.example/a.md", from: "/x/page.html") == "../evil.example/a.md")
    #expect(address("a b/é\"'><#?.md", from: nil) == "a%20b/%C3%A9%22%27%3E%3C%23%3F.md")
  }

  @Test func `standard input has no address`() {
    #expect(address("-", from: nil) == nil)
  }
}
