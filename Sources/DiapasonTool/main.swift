import Foundation
import DiapasonEngine

// diapason extract FILE|DIR… [--kind posting|profile] [--taxonomy DIR]
var operands: [String] = []
var folder: String?
var kind = DocumentKind.posting
var postings: String?
var profiles: String?
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  switch argument {
  case "--version":
    print("diapason 0.1.0")
    exit(0)
  case "--taxonomy": folder = arguments.next() ?? folder
  case "--kind": kind = arguments.next().flatMap(DocumentKind.init) ?? kind
  case "--postings": postings = arguments.next()
  case "--profiles": profiles = arguments.next()
  case "--format": _ = arguments.next()
  default: operands.append(argument)
  }
}
guard operands.first == "extract" || operands.first == "compile" || operands.first == "check" || operands.first == "matrix" else {
  print("usage: diapason extract FILE|DIR… [--kind posting|profile] [--taxonomy DIR]")
  print("       diapason matrix --postings DIR --profiles DIR [--taxonomy DIR]")
  exit(2)
}

func files(_ path: String) -> [String] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [path] }
  guard isFolder.boolValue else { return [path] }
  let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  return inside.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") || $0.hasSuffix(".yaml") }.sorted().map { path + "/" + $0 }
}

func load(_ folder: String?) throws -> Taxonomy {
  guard let folder else { return try Taxonomy.embedded() }
  guard !folder.hasSuffix(".taxonomy") else {
    return try CompiledTaxonomy.taxonomy(from: Array(FileManager.default.contents(atPath: folder) ?? Data()))
  }
  var loader = TaxonomyLoader()
  for path in files(folder) where path.hasSuffix(".yaml") {
    loader.add(String(path.dropFirst(folder.count + 1)), Array(FileManager.default.contents(atPath: path) ?? Data()))
  }
  let (taxonomy, problems) = loader.load()
  for problem in problems {
    FileHandle.standardError.write(Data("\(problem.file):\(problem.line): \(problem.message)\n".utf8))
  }
  return taxonomy
}
let taxonomy = try load(folder)
if operands.first == "compile" {
  FileHandle.standardOutput.write(Data(CompiledTaxonomy.bytes(of: taxonomy)))
  exit(0)
}
if operands.first == "check" {
  let check = ExampleCheck(taxonomy)
  var all = ExampleCheck.Report()
  for path in try FileManager.default.contentsOfDirectory(atPath: (folder ?? ".") + "/examples").sorted() {
    let report = check.report(path, Array(FileManager.default.contents(atPath: folder! + "/examples/" + path) ?? Data()))
    print(path, report.sentences, report.exact, report.marks, report.stances, report.levels)
    all.add(report)
    for problem in report.problems {
      FileHandle.standardError.write(Data("\(problem.file):\(problem.line): \(problem.message)\n".utf8))
    }
  }
  print("all", all.sentences, all.exact, all.marks, all.stances, all.levels)
  exit(0)
}
let extractor = SkillExtractor(taxonomy)
func documents(_ folder: String?, _ kind: DocumentKind) -> [Extraction] {
  files(folder ?? ".").filter { !$0.hasSuffix(".yaml") }.compactMap { path in
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let document = DocumentReader().read(Array(data), path: path, kind: kind)
    return extractor.extract(from: document)
  }
}
if operands.first == "matrix" {
  let people = documents(profiles, .profile).map { ($0.document, Profile($0)) }
  for extraction in documents(postings, .posting) {
    let posting = Posting(extraction, taxonomy)
    for (candidate, profile) in people {
      let fit = Fit(posting, profile, taxonomy)
      FileHandle.standardOutput.write(Data(MatrixJSON.line(extraction.document, candidate, fit, taxonomy)))
    }
  }
  exit(0)
}
for path in operands.dropFirst().flatMap(files) {
  guard let data = FileManager.default.contents(atPath: path) else {
    FileHandle.standardError.write(Data("\(path): cannot be read\n".utf8))
    continue
  }
  let document = DocumentReader().read(Array(data), path: path, kind: kind)
  FileHandle.standardOutput.write(Data(ExtractionJSON.line(extractor.extract(from: document), taxonomy)))
}
