/// One statement of a graph: of something, in some way, something.
struct RDFStatement: Sendable {
  var subject: String
  var predicate: String
  var object: RDFTerm
  /// Where it ends in its file.
  var line = 0
}
