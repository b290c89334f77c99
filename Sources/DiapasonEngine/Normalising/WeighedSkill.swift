/// A skill of a trade, and how much it counts there.
struct WeighedSkill: BitwiseCopyable, Sendable {
  var skill: UInt32
  var weight: Int32
}
