extension Wording {
  /// The names of the domains that ship; another taxonomy's are shown by their ids.
  static func domain(_ id: String) -> Wording { domains[id] ?? Wording(same: id) }

  private static let domains = [
    "agile": Wording("méthodes agiles", "agile methods"),
    "product": Wording("produit", "product"),
    "ux": Wording("design et expérience d'usage", "design and user experience"),
    "data": Wording("données", "data"),
    "api": Wording("API et échanges de données", "APIs and data exchange"),
    "dev": Wording("développement", "development"),
    "ops": Wording("exploitation et infrastructure", "operations"),
    "security": Wording("sécurité", "security"),
    "growth": Wording("déploiement et communication", "growth and communication"),
    "public": Wording("action publique", "public service"),
    "sector": Wording("secteurs d'activité", "sectors"),
    "soft": Wording("savoir-être", "soft skills"),
    "language": Wording("langues", "languages"),
    "education": Wording("formation", "education"),
  ]
}
