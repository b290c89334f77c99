import DiapasonEngine

/// Options that several commands share.
extension Option {
  /// Those that every command understands.
  static let common: [Option] = [.language, .color, .quiet, .help]

  static let language = Option(
    name: "lang", value: .oneOf(Language.allCases.map(\.rawValue)),
    placeholder: Wording("LANGUE", "LANGUAGE"),
    help: Wording(
      "langue des résultats et de l'aide (sinon celle du système)",
      "language of results and help (else the system's)"))
  static let color = Option(
    name: "color", value: .oneOf(["auto", "always", "never"]), placeholder: Wording("QUAND", "WHEN"),
    help: Wording("mettre en couleur", "use colours"), standard: "auto")
  static let quiet = Option(
    name: "quiet", short: "q",
    help: Wording("ne rien dire de l'avancement ni des remarques", "say nothing of progress and remarks"))
  static let help = Option(name: "help", short: "h", help: Wording("afficher cette aide", "show this help"))

  static let output = Option(
    name: "output", short: "o", value: .file, placeholder: Wording("FICHIER", "FILE"),
    help: Wording(
      "écrire dans ce fichier plutôt qu'à l'écran", "write to this file rather than to the screen"))
  static let taxonomy = Option(
    name: "taxonomy", value: .folder, placeholder: Wording("CHEMIN", "PATH"),
    help: Wording(
      "autre référentiel de compétences : un dossier, un fichier compilé, ou les fichiers d'ESCO, du ROME ou de SKOS",
      "another taxonomy of skills: a folder, a compiled file, or the files of ESCO, ROME or SKOS"))
  static let taxonomyAdd = Option(
    name: "taxonomy-add", value: .folder, placeholder: Wording("DOSSIER", "FOLDER"),
    help: Wording(
      "vos propres compétences, ajoutées au référentiel (dossier avec skills/*.yaml)",
      "your own skills, laid over the taxonomy (a folder with skills/*.yaml)"))
  /// Which skills are known.
  static let taxonomies: [Option] = [.taxonomy, .taxonomyAdd]
  static let threads = Option(
    name: "threads", value: .number(1...1_024), placeholder: Wording(same: "N"),
    help: Wording(
      "nombre de fils d'exécution (sinon un par cœur)", "number of threads (one per core if not given)"))
  static let maxSize = Option(
    name: "max-size", value: .size, placeholder: Wording("TAILLE", "SIZE"),
    help: Wording("refuser les fichiers plus gros", "refuse larger files"), standard: "10M")
  static let postings = Option(
    name: "postings", value: .folder, placeholder: Wording("DOSSIER", "FOLDER"),
    help: Wording("les offres : un dossier ou un fichier", "the postings: a folder or a file"))
  static let profiles = Option(
    name: "profiles", value: .folder, placeholder: Wording("DOSSIER", "FOLDER"),
    help: Wording("les profils : un dossier ou un fichier", "the profiles: a folder or a file"))

  /// What reading a pile of documents takes.
  static let reading: [Option] = taxonomies + [.maxSize, .threads]

  static func format(_ formats: [String]) -> Option {
    Option(
      name: "format", short: "f", value: .oneOf(formats), placeholder: Wording(same: "FORMAT"),
      help: Wording("forme du résultat", "form of the result"), standard: formats.first)
  }
}
