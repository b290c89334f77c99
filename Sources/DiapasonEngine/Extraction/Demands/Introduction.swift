/// What a clause that introduces a list says of all its members, or a heading of what stands under it.
struct Introduction {
  /// The level that it leaves open for them: “Vous maîtrisez :”.
  let level: SkillMention.Level?
  /// They are welcome only: “Idéalement, vous connaissez :”.
  let welcomes: Bool
  /// Nothing of them is asked for: “Non requis :”.
  let isDenied: Bool
  /// How many of them there are to choose.
  let choose: Int?

  init(_ cues: ClauseCues) {
    level = LevelReader(cues: cues).open
    welcomes = StrengthReader(cues: cues).stretches().last?.stance == .preferred
    isDenied = cues.marks.contains { mark in
      mark.cue == .denial && cues.tokens[(mark.last + 1)...].allSatisfy(\.isFunction)
    }
    choose = ChoiceReader.open(cues)
  }
}
