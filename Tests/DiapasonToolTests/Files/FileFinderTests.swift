import Foundation
import Testing

@testable import DiapasonTool

struct FileFinderTests {
  @Test func `a folder gives its documents in the order of bytes, without what is hidden or linked`() throws {
    let workshop = try Workshop()
    for name in [
      "d/b.md", "d/a.TXT", "d/sub/c.markdown", "d/.hidden.md", "d/.git/x.md", "d/image.png", "d/É.md",
      "d/Z.md",
    ] {
      try workshop.write(name, "x")
    }
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path + "/d/link.md", withDestinationPath: "b.md")
    try FileManager.default.createSymbolicLink(atPath: workshop.path + "/d/loop", withDestinationPath: ".")
    var finder = FileFinder()
    let files = finder.files([workshop.path + "/d"])
    let names = files.map { $0.dropFirst(workshop.path.count + 3) }
    #expect(names == ["Z.md", "a.TXT", "b.md", "sub/c.markdown", "É.md"])
    #expect(finder.problems == [])
  }

  @Test func `a file named twice is read once, and a slash at the end changes nothing`() throws {
    let workshop = try Workshop()
    try workshop.write("d/a.md", "x")
    var finder = FileFinder()
    #expect(finder.files([workshop.path + "/d/", workshop.path + "/d"]) == [workshop.path + "/d/a.md"])
  }

  @Test func `a folder without documents is a problem`() throws {
    let workshop = try Workshop()
    try workshop.write("d/a.png", "x")
    var finder = FileFinder()
    #expect(finder.files([workshop.path + "/d"]) == [])
    #expect(finder.problems == [.noDocuments(workshop.path + "/d")])
  }
}
