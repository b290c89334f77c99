/// A stretch of a document under one heading.
///
/// ```swift
/// section.title          // "Profil recherché"
/// section.clauses.first  // the heading itself, where there is one
/// ```
public struct Section: Sendable {
  /// The heading's text without markup, empty for the front matter and for text before any heading.
  public var title: String
  /// 0 for none, 1 to 6 as written, 7 for a heading written as a bold line.
  public var level: Int
  /// The index of the section that this one stands in.
  public var parent: Int?
  /// All its bytes, the heading included.
  public var range: ByteRange
  /// What this part of a posting or profile is for.
  public var role: Role
  /// How sure that is, from 0 to 100.
  public var confidence: Int
  /// The language: `fr`, `en`, or nil where too little is said.
  public var language: String?
  /// Its pieces, in order; they tile the range.
  public var clauses: [Clause]
}

extension Section {
  /// Its heading, where it has one.
  var heading: Clause? { clauses.first.flatMap { $0.kind == .heading ? $0 : nil } }
}

/// What a stretch of text is for.
///
/// ```swift
/// document.sections.filter { $0.role.isDemand }.map(\.title)  // ["Profil recherché"]
/// ```
public enum Role: String, Sendable, CaseIterable {
  /// Says what the person must have.
  case required
  /// Says what would be welcome.
  case preferred
  /// Names the tools of the project.
  case stack
  /// Says what the person will do.
  case duty
  /// Contract, place, days, pay.
  case terms
  /// Who we are and what we make.
  case presentation
  /// How to apply.
  case apply
  /// What a person is able to do.
  case skills
  /// What a person has done.
  case experience
  /// What a person has studied.
  case education
  /// What a person would like.
  case wish
  /// Hobbies and the like.
  case leisure

  /// Whether the text asks something of the reader.
  public var isDemand: Bool { self == .required || self == .preferred }
}
