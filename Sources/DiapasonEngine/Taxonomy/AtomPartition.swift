/// Parts atoms so that groups of them lie in few parts, and in parts that texts hold seldom.
struct AtomPartition {
  /// Atoms of which a text is asked whether it holds one, and how often it is.
  struct Group {
    var atoms: [UInt32]
    var weight: Int
  }

  private let groups: [Group]
  /// How often texts hold each atom: its root, lest the first few be all that counts.
  private let uses: [Int]
  /// For each atom the groups that it is in.
  private var groupsOfAtoms: [[Int]]
  private let count: Int
  /// For each atom its part.
  private var parts: [Int?]
  /// For each group how many of its atoms lie in each part.
  private var shares: [UInt16]
  /// For each part how often texts hold its atoms, and the weight of the groups that have some there.
  private var load: [Int]
  private var weights: [Int]

  /// Atoms are placed, then all of them once more, now that the others are there.
  private static let passes = 2

  private init(_ groups: [Group], _ uses: [Int], count: Int) {
    (self.groups, self.uses, self.count) = (groups, uses, count)
    groupsOfAtoms = [[Int]](repeating: [], count: uses.count)
    for (number, group) in groups.enumerated() {
      for atom in group.atoms { groupsOfAtoms[Int(atom)].append(number) }
    }
    parts = [Int?](repeating: nil, count: uses.count)
    shares = [UInt16](repeating: 0, count: groups.count * count)
    load = [Int](repeating: 0, count: count)
    weights = [Int](repeating: 0, count: count)
  }

  /// For each atom its part, of so many; those in no group are all in one.
  static func parts(_ groups: [Group], _ uses: [Int], count: Int) -> [Int] {
    var partition = AtomPartition(groups, uses, count: count)
    let atoms = uses.indices.filter { !partition.groupsOfAtoms[$0].isEmpty }
      .sorted { (uses[$1], $0) < (uses[$0], $1) }
    for _ in 0..<passes {
      for atom in atoms { partition.place(atom) }
    }
    let rest = partition.weights.indices.min { partition.weights[$0] < partition.weights[$1] } ?? 0
    return partition.parts.map { $0 ?? rest }
  }

  /// Puts an atom where it makes the least of chance: its groups are met by what the part holds, and those of the part
  /// by the atom.
  private mutating func place(_ atom: Int) {
    if let part = parts[atom] { move(atom, part, by: -1) }
    var own = 0
    var shared = [Int](repeating: 0, count: count)
    for group in groupsOfAtoms[atom] {
      let weight = groups[group].weight
      own &+= weight
      for part in 0..<count where shares[group * count + part] > 0 { shared[part] &+= weight }
    }
    let chances = (0..<count).map {
      (own &- shared[$0]) &* load[$0] &+ uses[atom] &* (weights[$0] &- shared[$0])
    }
    let best = chances.indices.min { chances[$0] < chances[$1] } ?? 0
    parts[atom] = best
    move(atom, best, by: 1)
  }

  private mutating func move(_ atom: Int, _ part: Int, by step: Int) {
    load[part] &+= step &* uses[atom]
    for group in groupsOfAtoms[atom] {
      let place = group * count + part
      let before = shares[place]
      shares[place] = UInt16(clamping: Int(before) + step)
      if before == 0 || shares[place] == 0 { weights[part] &+= step &* groups[group].weight }
    }
  }
}
