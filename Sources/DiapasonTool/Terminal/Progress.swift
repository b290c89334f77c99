import DiapasonEngine
import Glibc

/// A line that counts, and says how long the rest will take at the pace so far: `312/5000 · 2 min 05 s left`.
///
/// It appears only when the work takes long.
struct Progress {
  /// Work that is over sooner shows nothing; a line is renewed no oftener than people can read.
  private static let patience = 1.0
  private static let pace = 0.1

  private let isShown: Bool
  private let language: Language
  private let start = Progress.now
  private var last = 0.0
  private var isOnScreen = false
  /// A command may count several times; each time has a pace of its own.
  private var countStart = Progress.now
  private var latest = (done: 0, time: Progress.now)

  init(isShown: Bool, _ language: Language) { (self.isShown, self.language) = (isShown, language) }

  /// What to send to the terminal after so many items.
  mutating func advance(_ done: Int, of total: Int) -> String {
    guard isShown else { return "" }
    let now = Self.now
    if done <= latest.done { countStart = latest.time }
    latest = (done, now)
    guard now - start > Self.patience, now - last > Self.pace else { return "" }
    (last, isOnScreen) = (now, true)
    return "\r\u{1B}[2K\(done)/\(total)" + Self.timeLeft(now - countStart, done, total)[language]
  }

  /// What is left at the pace so far; nothing where too little is done to tell.
  static func timeLeft(_ elapsed: Double, _ done: Int, _ total: Int) -> Wording {
    guard elapsed > 1, done > 0, done < total else { return Wording(same: "") }
    let seconds = Int(elapsed * Double(total - done) / Double(done)) + 1
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    let told =
      hours > 0
      ? "\(hours) h \(padded(minutes)) min"
      : minutes > 0 ? "\(minutes) min \(padded(seconds % 60)) s" : "\(seconds) s"
    return Wording(" · encore \(told)", " · \(told) left")
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

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
