import DiapasonEngine

extension Command {
  /// The program as a whole: what `diapason` alone and `diapason --help` show.
  static let overview = Command(
    name: "",
    summary: Wording(
      "entend les compétences dans les offres et les profils", "hears the skills in job postings and profiles"
    ),
    details: Wording(
      "Diapason lit des offres d'emploi et des profils, y repère les compétences avec les mots qui les disent, et montre à quel point une offre et un profil s'accordent, et pourquoi. Tout se passe sur cette machine, sans réseau. C'est une personne qui décide.",
      "Diapason reads job postings and profiles, finds the skills with the words that name them, and shows how well a posting and a profile are in tune, and why. All of it happens on this machine, without a network. A person decides."
    ),
    options: [.version],
    examples: [
      Example(
        line: "diapason demo",
        meaning: Wording(
          "pour commencer : une visite guidée sur des exemples", "to begin with: a guided tour of samples")),
      Example(
        line: "diapason extract offre.md",
        meaning: Wording(
          "les compétences d'une offre, et où elles sont dites",
          "the skills of a posting, and where it says so")),
      Example(
        line: "diapason explain offre.md profil.md",
        meaning: Wording(
          "ce qui accorde un profil à une offre, et ce qui manque",
          "what a profile meets of a posting, and what is missing")),
    ])
}

extension Option {
  static let version = Option(name: "version", help: Wording("afficher la version", "show the version"))
}
