/// The arguments of a command as they were given: checked against its declaration, not yet against the world.
struct Arguments: Sendable, Equatable {
  /// The values by long name, in the order given; a flag has an empty one.
  private(set) var values: [String: [String]] = [:]
  /// What was given besides options.
  private(set) var operands: [String] = []

  mutating func add(_ value: String, to option: Option) { values[option.name, default: []].append(value) }
  mutating func add(operand: String) { operands.append(operand) }

  /// Whether the option was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// Every value given, in order.
  func all(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// The last value given, else the standard one.
  func value(_ option: Option) -> String? { values[option.name]?.last ?? option.standard }

  /// The number given, else the standard one.
  func number(_ option: Option) -> Int? { value(option).flatMap { Int($0) } }

  /// The number of bytes given, else the standard one.
  func size(_ option: Option) -> Int? { value(option).flatMap(ByteSize.init)?.bytes }
}
