/// Numbers the choices of a posting, from 1 in the order of the text.
struct ChoiceNumbers {
  /// The list whose items are the members of a choice.
  private struct List: Equatable {
    var section: Int
    var introduction: Int
  }

  private var last = 0
  private var open: (list: List, number: Int)?

  /// Marks the members of the choices within one clause among its mentions.
  mutating func add(
    _ choices: [ChoiceReader.Choice], to mentions: UnsafeMutableBufferPointer<SkillMention>
  ) {
    for choice in choices {
      last += 1
      for member in choice.members { mark(&mentions[member], last, choice.choose) }
    }
  }

  /// Marks the mentions of a list item as members of the choice that the list is, unless they are in one already.
  mutating func addListItem(
    section: Int, introduction: Int, choose: Int, to mentions: UnsafeMutableBufferPointer<SkillMention>
  ) {
    let list = List(section: section, introduction: introduction)
    if open?.list != list {
      last += 1
      open = (list, last)
    }
    for index in mentions.indices where mentions[index].choice == nil {
      mark(&mentions[index], open?.number ?? last, choose)
    }
  }

  /// Takes back a choice with a single member, and numbers the rest without holes.
  func finish(_ mentions: inout [SkillMention]) {
    guard last > 0 else { return }
    // The first concept of each choice, and whether there is another.
    var members = [(concept: Int?, isChoice: Bool)](repeating: (nil, false), count: last + 1)
    for index in mentions.indices {
      guard let choice = mentions[index].choice else { continue }
      let first = members[choice].concept ?? mentions[index].concept
      members[choice] = (first, members[choice].isChoice || mentions[index].concept != first)
    }
    var numbers: [Int?] = Array(repeating: nil, count: last + 1)
    var next = 1
    for index in mentions.indices {
      guard let choice = mentions[index].choice else { continue }
      if members[choice].isChoice, numbers[choice] == nil {
        numbers[choice] = next
        next += 1
      }
      mentions[index].choice = numbers[choice]
      if numbers[choice] == nil { mentions[index].choose = nil }
    }
  }

  /// What is not asked for is no member of a choice.
  private func mark(_ mention: inout SkillMention, _ number: Int, _ choose: Int) {
    guard mention.stance != .notNeeded else { return }
    mention.choice = number
    mention.choose = choose
  }
}
