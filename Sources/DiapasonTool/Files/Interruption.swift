import Glibc
import Synchronization

/// Ends the program in good order when it is stopped from the keyboard: no half file is left.
enum Interruption {
  /// The file to remove.
  ///
  /// A handler of signals may allocate nothing, so it is kept as the address of a C string.
  private static let file = Atomic(0)

  /// From now on an interruption removes the file named, and no other.
  static func remove(_ path: String?) {
    let name = path.flatMap { strdup($0) }
    let former = file.exchange(name.map { Int(bitPattern: $0) } ?? 0, ordering: .acquiringAndReleasing)
    free(UnsafeMutablePointer<CChar>(bitPattern: former))
  }

  /// Takes over Ctrl-C and polite requests to end; a closed pipe becomes an error of the write.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in Interruption.end(130) }
    signal(SIGTERM) { _ in Interruption.end(143) }
    // A parent with threads may have started us with all signals held back.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func end(_ status: Int32) {
    if let name = UnsafePointer<CChar>(bitPattern: file.load(ordering: .acquiring)) { unlink(name) }
    _exit(status)
  }
}
