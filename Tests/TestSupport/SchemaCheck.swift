import Foundation

/// Holds JSON against the part of JSON Schema that ours use: type, enum, required, properties, items, bounds.
public enum SchemaCheck {
  /// What does not fit, each with its path; nothing where all fits.
  public static func problems(_ line: String, schema: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
    let rules = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
    return problems(value, rules, at: "$")
  }

  private static func problems(_ value: Any, _ rules: [String: Any], at path: String) -> [String] {
    var found: [String] = []
    let types = rules["type"].map { $0 as? [String] ?? [$0 as? String ?? ""] } ?? []
    if !types.isEmpty, !types.contains(where: { type in isType(value, type) }) {
      found.append("\(path): not \(types)")
    }
    if let allowed = rules["enum"] as? [Any], !allowed.contains(where: { "\($0)" == "\(value)" }) {
      found.append("\(path): \(value) is not allowed")
    }
    if let number = value as? Double, let most = rules["maximum"] as? Double, number > most {
      found.append("\(path): too much")
    }
    if let number = value as? Double, let least = rules["minimum"] as? Double, number < least {
      found.append("\(path): too little")
    }
    if let object = value as? [String: Any] { found += members(object, rules, at: path) }
    if let list = value as? [Any], let items = rules["items"] as? [String: Any] {
      for (index, item) in list.enumerated() { found += problems(item, items, at: "\(path)[\(index)]") }
    }
    return found
  }

  private static func members(_ object: [String: Any], _ rules: [String: Any], at path: String) -> [String] {
    let properties = rules["properties"] as? [String: [String: Any]] ?? [:]
    var found = (rules["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
      "\(path): no \($0)"
    }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if let rules = properties[key] {
        found += problems(value, rules, at: "\(path).\(key)")
      } else if rules["additionalProperties"] as? Bool == false {
        found.append("\(path).\(key): unknown")
      }
    }
    return found
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    let number = value as? NSNumber
    // Foundation reads `true` and `1` into one class; the letter of the C type tells them apart.
    let isBool = number.map { ["c", "B"].contains(String(cString: $0.objCType)) } ?? false
    switch type {
    case "null": return value is NSNull
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "boolean": return isBool
    case "integer": return !isBool && number.map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": return !isBool && number != nil
    default: return false
    }
  }
}
