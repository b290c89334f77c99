/// Writes statements as JSON-LD: a context, then a node for each subject.
enum JSONLDWriter {
  /// The file; statements of one subject must follow each other.
  static func bytes(_ statements: [RDFStatement]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.object { json in
        for (prefix, address) in Namespace.prefixes { json.member(prefix, address) }
      }
      json.key("@graph")
      json.array { json in
        for node in nodes(statements) { write(node, &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func nodes(_ statements: [RDFStatement]) -> [ArraySlice<RDFStatement>] {
    var nodes: [ArraySlice<RDFStatement>] = []
    var start = 0
    for end in 1...max(1, statements.count)
    where end >= statements.count || statements[end].subject != statements[start].subject {
      nodes.append(statements[start..<min(end, statements.count)])
      start = end
    }
    return nodes.filter { !$0.isEmpty }
  }

  private static func write(_ node: ArraySlice<RDFStatement>, _ json: inout JSONWriter) {
    var predicates: [String] = []
    var objects: [String: [RDFTerm]] = [:]
    for statement in node {
      if objects[statement.predicate] == nil { predicates.append(statement.predicate) }
      objects[statement.predicate, default: []].append(statement.object)
    }
    json.itemLine()
    json.object { json in
      json.member("@id", node.first?.subject)
      for predicate in predicates {
        let isType = predicate == Namespace.type
        json.key(isType ? "@type" : Namespace.short(predicate))
        json.array { json in
          for object in objects[predicate] ?? [] { write(object, isType: isType, &json) }
        }
      }
    }
  }

  private static func write(_ term: RDFTerm, isType: Bool, _ json: inout JSONWriter) {
    switch term {
    case .resource(let address) where isType: json.string(Namespace.short(address))
    case .resource(let address):
      json.object { json in
        json.member("@id", address)
      }
    case .text(let text, nil): json.string(text)
    case .text(let text, let language):
      json.object { json in
        json.member("@value", text)
        json.member("@language", language)
      }
    }
  }
}
