import Foundation
import Testing

@testable import DiapasonTool

/// One after the other: the file to remove when interrupted is one for the whole program.
@Suite(.serialized)
struct OutputTests {
  @Test func `a file appears whole when it is finished`() throws {
    let workshop = try Workshop()
    try workshop.write("out.txt", "before")
    let output = try Output(path: workshop.path + "/out.txt")
    try output.write(Array(repeating: UInt8(ascii: "x"), count: 200_000))
    #expect(workshop.read("out.txt") == "before")
    try output.finish()
    #expect(workshop.read("out.txt")?.count == 200_000)
    #expect(try workshop.names() == ["out.txt", "taxonomy"])
  }

  @Test func `what is not finished leaves nothing`() throws {
    let workshop = try Workshop()
    do {
      let output = try Output(path: workshop.path + "/out.txt")
      try output.write(Array("half".utf8))
    }
    #expect(try workshop.names() == ["taxonomy"])
  }

  @Test func `a link stays a link and a mode stays`() throws {
    let workshop = try Workshop()
    try workshop.write("real.txt", "before")
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: workshop.path + "/real.txt")
    try files.createSymbolicLink(atPath: workshop.path + "/link.txt", withDestinationPath: "real.txt")
    let output = try Output(path: workshop.path + "/link.txt")
    try output.write(Array("after".utf8))
    try output.finish()
    #expect(workshop.read("real.txt") == "after")
    #expect(try files.destinationOfSymbolicLink(atPath: workshop.path + "/link.txt") == "real.txt")
    let mode = try files.attributesOfItem(atPath: workshop.path + "/real.txt")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a device is written to, not replaced`() throws {
    let output = try Output(path: "/dev/null")
    try output.write([1, 2, 3])
    try output.finish()
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
  }

  @Test func `a folder cannot be written to`() {
    #expect(throws: FileError.self) { try Output(path: "/tmp") }
    #expect(throws: FileError.self) { try Output(path: "/nowhere/out.txt") }
  }
}
