import Foundation
import Testing

/// The commands that weigh people and offers, run as processes on files of their own.
struct FitCommandsTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("offre.md", "## Profil recherché\n\n- Ruby\n- Git\n")
    try workshop.write("profils/ana.md", "# Ana Kerbrat\n\nJe pratique Ruby et Git.\n")
    try workshop.write("profils/ben.md", "# Ben Morvan\n\nJe pratique Git.\n")
    try workshop.write("profils/vide.md", "Bonjour.\n")
    return workshop
  }

  private func run(_ words: String..., in workshop: Workshop) throws -> Tool.Result {
    try Tool.run(words + ["--taxonomy", "taxonomy"], in: workshop.path)
  }

  @Test func `shortlist ranks without names, unless they are asked for`() throws {
    let workshop = try workshop()
    let blind = try run("shortlist", "offre.md", "--profiles", "profils", in: workshop)
    #expect(blind.status == 0)
    #expect(blind.output.contains("Candidature "))
    for secret in ["ana", "Ana", "Kerbrat", "ben.md"] { #expect(!blind.output.contains(secret), "\(secret)") }
    let open = try run("shortlist", "offre.md", "--profiles", "profils", "--show-identity", in: workshop)
    let places = open.output.components(separatedBy: "profils/")
    #expect(places[1].hasPrefix("ana.md"))
    #expect(open.output.contains("profils/vide.md : pas de score"))
  }

  @Test func `messages about a profile do not say its file, unless names are shown`() throws {
    let workshop = try workshop()
    try workshop.write("profils/zoe-kervella.md", "")
    let blind = try run("shortlist", "offre.md", "--profiles", "profils", in: workshop)
    #expect(blind.errors.contains("profil 4 sur 4: remarque : le fichier est vide"))
    #expect(!blind.errors.contains("zoe"))
    let compared = try run("compare", "offre.md", "profils/zoe-kervella.md", "profils/ana.md", in: workshop)
    #expect(!compared.errors.contains("zoe") && compared.errors.contains("profil 1 sur 2"))
    let open = try run("shortlist", "offre.md", "--profiles", "profils", "--show-identity", in: workshop)
    #expect(open.errors.contains("zoe-kervella.md"))
  }

  @Test func `why each stands before the next is told in JSON too, and adds up`() throws {
    let workshop = try workshop()
    let words = ["shortlist", "offre.md", "--profiles", "profils", "--show-identity", "--format", "json"]
    let told = try Tool.run(words + ["--why-order", "--taxonomy", "taxonomy"], in: workshop.path).output
    #expect(told.contains("\"lead\":{\"over\":\"profils/ben.md\",\"points\":"))
    #expect(told.contains("\"parts\":[{\"concept\":\"ruby\",\"points\":"))
    #expect(told.contains("\"lead\":null"))
    #expect(
      try Tool.run(words + ["--taxonomy", "taxonomy"], in: workshop.path).output.contains("\"lead\"") == false
    )
    let text = try run("shortlist", "offre.md", "--profiles", "profils", in: workshop).output
    #expect(text.contains("Poids habituels (SHA-256 "))
  }

  @Test func `suggest tells what to learn, and says it in JSON too`() throws {
    let workshop = try workshop()
    let text = try run("suggest", "profils/ben.md", "--postings", "offre.md", "--bar", "90", in: workshop)
    #expect(text.output.contains("Pour atteindre 90,000, apprendre :\n  - Ruby → 95,000"))
    let json = try run(
      "suggest", "profils/ben.md", "--postings", "offre.md", "--format", "json", in: workshop)
    #expect(json.output.contains("\"keys\":[{\"skill\":\"ruby\",\"offers\":[\"offre.md\"]}]"))
  }

  @Test func `an edited grid is used, and its changes are told`() throws {
    let workshop = try workshop()
    #expect(try run("grid", "offre.md", "-o", "grille.yaml", in: workshop).status == 0)
    let grid = try #require(workshop.read("grille.yaml"))
    let same = try run(
      "shortlist", "offre.md", "--profiles", "profils", "--grid", "grille.yaml", in: workshop)
    #expect(same.output.contains("les critères de l'offre, sans"))
    try workshop.write("grille.yaml", grid.replacingOccurrences(of: "must: false", with: "must: true"))
    let edited = try run(
      "shortlist", "offre.md", "--profiles", "profils", "--grid", "grille.yaml", in: workshop)
    #expect(edited.output.contains("Ruby : indispensable"))
    #expect(edited.output.contains("✘ indispensable (Ruby)"))
    try workshop.write("grille.yaml", grid.replacingOccurrences(of: "must: false", with: "must: maybe"))
    let broken = try run(
      "shortlist", "offre.md", "--profiles", "profils", "--grid", "grille.yaml", in: workshop)
    #expect(broken.status == 1)
    #expect(broken.errors.contains("grille.yaml:"))
    #expect(broken.output.isEmpty)
  }

  @Test func `a card stands for its profile wherever one is taken`() throws {
    let workshop = try workshop()
    #expect(try run("card", "profils/ana.md", "-o", "carte.yaml", in: workshop).status == 0)
    func score(_ path: String) throws -> Substring? {
      try run("explain", "offre.md", path, "--format", "json", in: workshop).output
        .split(separator: "\"score\":").last?.prefix { $0 != "," }
    }
    #expect(try score("carte.yaml") == score("profils/ana.md"))
    let compared = try run("compare", "offre.md", "carte.yaml", "profils/ben.md", in: workshop)
    #expect(compared.status == 0)
    #expect(compared.output.contains("Git"))
  }

  @Test func `weights that cannot be read end the command with their line`() throws {
    let workshop = try workshop()
    try workshop.write("poids.yaml", "preferred: 300\nrequired: lots\n")
    let result = try run("explain", "offre.md", "profils/ana.md", "--weights", "poids.yaml", in: workshop)
    #expect(result.status == 1)
    #expect(result.errors.contains("poids.yaml:2:11: erreur"))
  }

  @Test(arguments: [["--require", "weather"], ["--as-of", "demain"], ["--bar", "0"]])
  func `what cannot be meant is refused`(_ words: [String]) throws {
    let workshop = try workshop()
    let result = try Tool.run(
      ["suggest", "profils/ana.md", "--postings", "offre.md"] + words, in: workshop.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(words[0]))
  }
}
