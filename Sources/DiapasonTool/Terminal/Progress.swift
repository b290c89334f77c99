import Glibc

/// A line that counts: `312/5000`.
///
/// It appears only when the work takes long.
struct Progress {
  /// Work that is over sooner shows nothing; a line is renewed no oftener than people can read.
  private static let patience = 1.0
  private static let pace = 0.1

  private let isShown: Bool
  private let start = Progress.now
  private var last = 0.0
  private var isOnScreen = false

  init(isShown: Bool) { self.isShown = isShown }

  /// What to send to the terminal after so many items.
  mutating func advance(_ done: Int, of total: Int) -> String {
    guard isShown else { return "" }
    let now = Self.now
    guard now - start > Self.patience, now - last > Self.pace else { return "" }
    (last, isOnScreen) = (now, true)
    return "\r\u{1B}[2K\(done)/\(total)"
  }

  /// What takes the line off the terminal.
  mutating func clear() -> String {
    defer { isOnScreen = false }
    return isOnScreen ? "\r\u{1B}[2K" : ""
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
