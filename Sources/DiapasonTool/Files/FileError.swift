import DiapasonEngine

/// What is wrong with a file or folder that was named.
///
/// A fact: the sentence comes from `message`.
enum FileError: Error, Equatable {
  case unreadable(String, SystemError)
  case unwritable(String, SystemError)
  case tooLarge(String, limit: Int)
  case noDocuments(String)
  case otherFormat(String, name: String)
  case noTaxonomy(String)
  case nothingPublished(String)
  case damagedTaxonomy(String, CompiledFailure)
  case badLine(String, Int, Wording)
  case badBundle(String, Wording)
  case badPair(String, Int, Wording)

  /// What, where, and what to do.
  var message: Wording {
    switch self {
    case .unreadable(let path, let error):
      Wording(
        "\(path) : lecture impossible (\(error.reason.french))",
        "\(path): cannot be read (\(error.reason.english))")
    case .unwritable(let path, let error):
      Wording(
        "\(path) : écriture impossible (\(error.reason.french))",
        "\(path): cannot be written (\(error.reason.english))")
    case .tooLarge(let path, let limit):
      Wording(
        "\(path) : plus de \(ByteSize.text(limit, "o")) ; --max-size permet d'accepter des fichiers plus gros",
        "\(path): more than \(ByteSize.text(limit, "B")); --max-size lets larger files in")
    case .noDocuments(let path):
      Wording(
        "\(path) : aucun document à lire (fichiers .md, .markdown ou .txt)",
        "\(path): no document to read (.md, .markdown or .txt files)")
    case .otherFormat(let path, let name):
      Wording(
        "\(path) : format \(name) non pris en charge ; convertissez le fichier en texte ou en Markdown",
        "\(path): \(name) is not supported; convert the file to text or Markdown")
    case .noTaxonomy(let path):
      Wording(
        "\(path) : aucun référentiel de compétences ici ; indiquez son dossier avec --taxonomy",
        "\(path): no taxonomy here; say where it is with --taxonomy")
    case .nothingPublished(let path):
      Wording(
        "\(path) : aucun fichier .csv, .ttl, .nt, .jsonld ou .json à importer",
        "\(path): no .csv, .ttl, .nt, .jsonld or .json file to import")
    case .damagedTaxonomy(let path, let failure):
      Wording(
        "\(path) : référentiel compilé illisible (\(failure.message.french)) ; refaites-le avec diapason taxonomy compile",
        "\(path): \(failure.message.english); make it again with diapason taxonomy compile")
    case .badLine(let path, let line, let reason):
      Wording(
        "\(path):\(line) : ce n'est pas une ligne écrite par extract --format jsonl (\(reason.french))",
        "\(path):\(line): not a line written by extract --format jsonl (\(reason.english))")
    case .badBundle(let path, let reason):
      Wording("\(path) : \(reason.french)", "\(path): \(reason.english)")
    case .badPair(let path, let line, let reason):
      Wording(
        "\(path):\(line) : ce n'est pas une ligne écrite par matrix --format jsonl (\(reason.french))",
        "\(path):\(line): not a line written by matrix --format jsonl (\(reason.english))")
    }
  }
}
