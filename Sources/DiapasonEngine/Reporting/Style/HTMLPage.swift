/// The frame of a page: one file that needs nothing else, no script, no network.
enum HTMLPage {
  /// All that stands before the contents; a page may bring rules of style of its own.
  static func opening(_ title: Wording, _ language: Language, style own: String = "") -> String {
    let title = HTMLWriter.escaped(title[language])
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(style)\(own.isEmpty ? "" : "\n" + own)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>

      """
  }

  /// All that stands behind them.
  static let closing = "</main>\n</body>\n</html>\n"

  /// Colours say nothing that words and lines do not say too: what is required has a full line under it, what is
  /// welcome a dashed one, the rest a dotted one.
  private static let style = """
    :root { --ink: #1b1b22; --paper: #fff; --faint: #5c5c68; --line: #d8d8e0; --link: #1a4fa3;
      --green: #dcf3e1; --blue: #dbeafd; --sand: #fbecc8; --grey: #ececf1; --rose: #fbdfe0;
      --green-line: #1c7c3c; --blue-line: #1a5fb4; --sand-line: #8a5a00; --grey-line: #6a6a76; --rose-line: #b3261e }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececf2; --paper: #17171c; --faint: #a9a9b6; --line: #3a3a45; --link: #9cc2ff;
        --green: #173a23; --blue: #16314f; --sand: #43330d; --grey: #2b2b34; --rose: #4a1f20;
        --green-line: #6fd08c; --blue-line: #7fb4f5; --sand-line: #e3b95a; --grey-line: #a9a9b6; --rose-line: #f2958f }
    }
    * { box-sizing: border-box }
    body { margin: 0 auto; max-width: 78rem; padding: 1rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
    h1 { font-size: 1.5rem; margin: .3rem 0 } h2 { font-size: 1.25rem; margin: 2rem 0 .3rem }
    h3 { font-size: 1.1rem; margin: 1.2rem 0 .3rem } h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .3rem }
    p { margin: .4rem 0 } a { color: var(--link) } .faint, small { color: var(--faint) }
    pre { white-space: pre-wrap; font: .875rem/1.5 ui-monospace, monospace; color: var(--faint); margin: .4rem 0 }
    ul, ol { margin: .3rem 0; padding-left: 1.4rem } .legend { list-style: none; padding: 0 }
    .legend li { display: inline-block; margin: 0 .8rem .3rem 0 }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 2rem; align-items: start }
    .skills { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-left: 1px solid var(--line);
      padding-left: 1.2rem }
    .skills ul { list-style: none; padding: 0 } .skills li { margin: .2rem 0; padding: .1rem .3rem }
    .deep-2 { margin-left: 1.4rem } .deep-3 { margin-left: 2.8rem }
    mark { --under: 2px dotted var(--grey-line); color: inherit; background: var(--grey); padding: 0 .1em;
      border-bottom: var(--under); border-radius: .15em } mark:has(> a) { border-bottom: 0 }
    mark a { color: inherit; text-decoration: none; border-bottom: var(--under) }
    mark.required, mark.held { background: var(--green); --under: 2px solid var(--green-line) }
    mark.preferred, mark.wanted { background: var(--blue); --under: 2px dashed var(--blue-line) }
    mark.duty { background: var(--sand); --under: 2px dotted var(--sand-line) }
    mark.notNeeded, mark.lacked { background: var(--rose); --under: 3px double var(--rose-line) }
    .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem; align-items: start }
    .linked { white-space: pre-wrap } .criteria { list-style: none; padding: 0 } .criteria li { margin: .25rem 0 }
    mark.met { background: var(--green); --under: 2px solid var(--green-line) }
    mark.partly { background: var(--sand); --under: 2px dashed var(--sand-line) }
    mark.missing { background: var(--rose); --under: 3px double var(--rose-line) }
    mark.cannotTell { background: var(--blue); --under: 2px dotted var(--blue-line) }
    table { border-collapse: collapse; margin: .6rem 0 } th, td { text-align: left; vertical-align: top;
      padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--line) } td + td, tbody th { font-variant-numeric: tabular-nums }
    :target { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2em }
    a:focus-visible { outline: 3px solid var(--link) }
    .scroll { overflow-x: auto } .scroll table { overflow-wrap: break-word } .scroll td:has(small) { min-width: 7rem } .scroll:focus-visible { outline: 3px solid var(--link) }
    .room div { height: 1.9rem; border-bottom: 1px dotted var(--faint) }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
    @media (max-width: 55rem) { .columns, .pair { display: block }
      .skills { position: static; max-height: none; border: 0; padding: 0; border-top: 1px solid var(--line) } }
    @page { margin: 15mm } @media print { body { max-width: none; font-size: 10pt } .columns { display: block }
      .skills { position: static; max-height: none; border: 0; padding: 0 } mark { print-color-adjust: exact }
      .scroll { overflow: visible } .sheet { break-before: page } tr, .room div { break-inside: avoid }
      thead { display: table-header-group } h2, h3, h4 { break-after: avoid } li { break-inside: avoid } a { color: inherit } }
    """
}
