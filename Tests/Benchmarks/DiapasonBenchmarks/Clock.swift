import Glibc

/// The times and the memory of this process.
enum Clock {
  static let started = wall

  static var wall: Double { seconds(CLOCK_MONOTONIC) }
  static var processor: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }
  static func since(_ start: Double) -> Double { wall - start }

  static var residentMegabytes: Double { statusMegabytes("VmRSS:") }
  static var peakMegabytes: Double { statusMegabytes("VmHWM:") }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func statusMegabytes(_ field: String) -> Double {
    let lines = String(decoding: BenchmarkFile("/proc/self/status").bytes, as: UTF8.self).split(
      separator: "\n")
    let line = lines.first { $0.hasPrefix(field) }
    return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) } ?? 0) / 1_024
  }
}
