import DiapasonEngine

extension Command {
  static let demo = Command(
    name: "demo",
    summary: Wording("fait visiter le programme sur des exemples", "shows the program at work on samples"),
    details: Wording(
      "Trois étapes, chacune avec la commande à écrire : les compétences d'une offre, le classement des profils, et le détail d'une paire.",
      "Three steps, each with the command to write: the skills of a posting, the ranking of the profiles, and one pair in full."
    ),
    options: [samples] + Option.taxonomies,
    run: { invocation in
      let folder = invocation.arguments.value(samples) ?? ""
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let (postings, _) = try stream.all([folder + "/postings"], as: .posting)
      let (people, _) = try stream.all([folder + "/profiles"], as: .profile)
      guard let posting = DemoTour.choice(postings, taxonomy), !people.isEmpty
      else {
        return .problem
      }
      let tour = DemoTour(posting: posting, people: people, taxonomy: taxonomy, style: invocation.style)
      try invocation.print(tour.bytes)
      return .done
    })

  private static let samples = Option(
    name: "samples", value: .folder, placeholder: Wording("DOSSIER", "FOLDER"),
    help: Wording("le dossier des exemples", "the folder of the samples"), standard: "samples")
}
