/// What changed from one taxonomy to another.
///
/// ```swift
/// TaxonomyDifference(from: old, to: new).replaced.count
/// ```
package struct TaxonomyDifference: Sendable {
  /// A skill or trade of either taxonomy.
  package struct Entry: Sendable, Equatable {
    /// The id.
    package var id: String
    /// Whether it is a trade rather than a skill.
    package var isTrade: Bool
    /// Its name in both languages.
    package var name: Wording
  }

  /// An entry that is something else now.
  package struct Change: Sendable, Equatable {
    /// What it was.
    package var before: Entry
    /// What it is, or is part of, now.
    package var after: Entry
    /// What it had and has no more, then what it has now and had not: ids or labels.
    package var lost: [String] = []
    /// What it has now and had not.
    package var gained: [String] = []
  }

  /// The entries that only the new taxonomy has.
  package private(set) var added: [Entry] = []
  /// Those that only the old one has, and that nothing in the new one stands for.
  package private(set) var removed: [Entry] = []
  /// Those that have another id now, or have become part of another entry.
  package private(set) var replaced: [Change] = []
  /// Those that have another name.
  package private(set) var relabelled: [Change] = []
  /// Those that stand elsewhere, with what was and is above them.
  package private(set) var moved: [Change] = []
  /// Those that are heard in other words, with the labels lost and gained.
  package private(set) var reworded: [Change] = []

  /// Compares two taxonomies.
  package init(from old: Taxonomy, to new: Taxonomy) {
    let (before, after) = (EntryIndex(old), EntryIndex(new))
    let successors = Successors(after, besides: before)
    for entry in before.entries {
      guard let other = after[entry] else {
        lose(entry, successors.successor(of: entry, before), after)
        continue
      }
      compare(entry, other, before, after)
    }
    let heirs = Set(replaced.map { EntryIndex.Key($0.after) })
    added = after.entries.filter { before[$0] == nil && !heirs.contains(EntryIndex.Key($0)) }
  }

  private mutating func lose(_ entry: Entry, _ successor: Entry?, _ after: EntryIndex) {
    if let successor {
      replaced.append(Change(before: entry, after: successor))
    } else {
      removed.append(entry)
    }
  }

  private mutating func compare(_ entry: Entry, _ other: Entry, _ before: EntryIndex, _ after: EntryIndex) {
    if entry.name != other.name { relabelled.append(Change(before: entry, after: other)) }
    note(before.broader(entry), after.broader(other), entry, other, &moved)
    note(before.labels(entry), after.labels(other), entry, other, &reworded)
  }

  private func note(
    _ before: Set<String>, _ after: Set<String>, _ entry: Entry, _ other: Entry, _ list: inout [Change]
  ) {
    guard before != after else { return }
    list.append(
      Change(
        before: entry, after: other, lost: before.subtracting(after).sorted(),
        gained: after.subtracting(before).sorted()))
  }
}
