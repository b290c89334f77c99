import Foundation
import TestSupport

/// Runs the program as people do.
struct Tool {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program that was built together with these tests.
  static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appendingPathComponent("diapason").path
    if FileManager.default.fileExists(atPath: beside) { return beside }
    return ProjectFiles.top + "/.build/debug/diapason"
  }()

  /// How it ends and what it says, in French unless the words ask for something else.
  static func run(
    _ words: [String], input: String = "", in folder: String = "/", environment: [String: String] = [:]
  ) throws -> Result {
    let (process, output, errors, standardInput) = (Process(), Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "fr_FR.UTF-8"].merging(environment) { $1 }
    (process.standardOutput, process.standardError, process.standardInput) = (output, errors, standardInput)
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: said, errors: complained)
  }

  /// Runs a line of bash in which `$diapason` is the program.
  static func bash(_ line: String, in folder: String) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "diapason": path]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
