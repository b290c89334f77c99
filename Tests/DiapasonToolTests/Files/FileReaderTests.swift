import Glibc
import Testing

@testable import DiapasonTool

struct FileReaderTests {
  @Test func `a file larger than the limit is refused, one of that size is not`() throws {
    let workshop = try Workshop()
    try workshop.write("a.md", "12345")
    let path = workshop.path + "/a.md"
    #expect(try FileReader(limit: 5).bytes(of: path).count == 5)
    #expect(throws: FileError.tooLarge(path, limit: 4)) { try FileReader(limit: 4).bytes(of: path) }
  }

  @Test func `what has no size before it is read has a limit too`() {
    #expect(throws: FileError.tooLarge("/dev/zero", limit: 100_000)) {
      try FileReader(limit: 100_000).bytes(of: "/dev/zero")
    }
  }

  @Test func `a missing file and a folder are told apart`() throws {
    #expect(throws: FileError.unreadable("/nowhere", SystemError(code: ENOENT))) {
      try FileReader(limit: 9).bytes(of: "/nowhere")
    }
    #expect(throws: FileError.unreadable("/tmp", SystemError(code: EISDIR))) {
      try FileReader(limit: 9).bytes(of: "/tmp")
    }
  }

  @Test func `a PDF is not taken for text`() throws {
    let workshop = try Workshop()
    try workshop.write("a.md", "%PDF-1.7 …")
    let path = workshop.path + "/a.md"
    #expect(throws: FileError.otherFormat(path, name: "PDF")) { try FileReader(limit: 99).bytes(of: path) }
  }
}
