import DiapasonEngine
import Glibc

/// Why the system refused something.
struct SystemError: Error, Equatable {
  let code: Int32

  /// Whether the reader at the other end of a pipe has gone, as `head` does: no error for whoever writes.
  var isClosedPipe: Bool { code == EPIPE }

  /// The reason in a few words.
  var reason: Wording {
    switch code {
    case ENOENT: Wording("introuvable", "not found")
    case EACCES, EPERM: Wording("lecture ou écriture non autorisée", "permission denied")
    case EISDIR: Wording("c'est un dossier", "it is a folder")
    case ENOTDIR:
      Wording("un des éléments du chemin n'est pas un dossier", "a part of the path is not a folder")
    case ENOSPC: Wording("plus de place sur le disque", "no space left on the disk")
    case ENAMETOOLONG: Wording("nom trop long", "name too long")
    default: Wording("erreur \(code) du système", String(cString: strerror(code)))
    }
  }
}
