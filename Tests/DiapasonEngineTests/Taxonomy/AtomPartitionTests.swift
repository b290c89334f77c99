import Testing

@testable import DiapasonEngine

struct AtomPartitionTests {
  @Test func `atoms of a group lie together, groups apart, and the rest where nobody looks`() {
    let groups = [
      AtomPartition.Group(atoms: [0, 1, 2], weight: 5), AtomPartition.Group(atoms: [3, 4], weight: 5),
    ]
    let parts = AtomPartition.parts(groups, [9, 8, 7, 6, 5, 4], count: 4)
    #expect(Set(parts[0...2]).count == 1)
    #expect(parts[3] == parts[4])
    #expect(Set([parts[0], parts[3], parts[5]]).count == 3)
  }
}
