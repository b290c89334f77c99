/// Writes one sheet of a workbook, row by row: a header that stays in sight and can be filtered, texts and numbers.
struct SheetWriter {
  /// What the formats of the workbook allow.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  let name: String
  private var bytes: [UInt8] = []
  private var rowCount = 0
  private var columnCount = 0
  private var widest = 0
  private var isRowOpen = false
  /// Whether the numbers from the second column on are coloured from low to high.
  private let isShaded: Bool
  /// Rows for which there was no room.
  private(set) var droppedRows = 0

  init(_ name: String, header: [String], isShaded: Bool = false) {
    self.name = name
    self.isShaded = isShaded
    start()
    for text in header.prefix(Self.mostColumns) { self.text(text, style: 1) }
    end()
  }

  /// Begins a row.
  mutating func start() {
    guard rowCount < Self.mostRows else { return droppedRows += 1 }
    rowCount += 1
    columnCount = 0
    isRowOpen = true
    raw("<row r=\"\(rowCount)\">")
  }

  /// Ends it.
  mutating func end() {
    if isRowOpen { raw("</row>\n") }
    isRowOpen = false
  }

  mutating func text(_ text: String?, style: Int = 0) {
    guard isRowOpen, let text, !text.isEmpty else { return skip() }
    // A cell holds 32,767 characters.
    let shown = text.utf8.count > 30_000 ? String(text.prefix(10_000)) : text
    raw(
      "<c r=\"\(place())\" t=\"inlineStr\"\(style == 0 ? "" : " s=\"\(style)\"")><is><t xml:space=\"preserve\">"
    )
    raw(HTMLWriter.escaped(Printable.text(shown)))
    raw("</t></is></c>")
  }

  mutating func number(_ value: Int?) {
    guard isRowOpen, let value else { return skip() }
    raw("<c r=\"\(place())\"><v>\(value)</v></c>")
  }

  /// A fixed-point number with three decimals.
  mutating func thousandths(_ value: Int?) {
    guard isRowOpen, let value else { return skip() }
    let decimals = String(1_000 + value.magnitude % 1_000).dropFirst()
    raw(
      "<c r=\"\(place())\" s=\"2\"><v>\(value < 0 ? "-" : "")\(value.magnitude / 1_000).\(decimals)</v></c>")
  }

  /// The sheet as XML.
  var xml: [UInt8] {
    let last = "\(Self.column(max(widest, 1)))\(max(rowCount, 1))"
    var text = Array(Self.opening.utf8) + bytes + Array("</sheetData><autoFilter ref=\"A1:\(last)\"/>".utf8)
    if isShaded, rowCount > 1, widest > 1 {
      text += Array("<conditionalFormatting sqref=\"B2:\(last)\">\(Self.scale)</conditionalFormatting>".utf8)
    }
    return text + Array("</worksheet>".utf8)
  }

  private mutating func skip() {
    if isRowOpen { columnCount += 1 }
  }

  private mutating func place() -> String {
    columnCount += 1
    widest = max(widest, columnCount)
    return "\(Self.column(columnCount))\(rowCount)"
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The letters of a column: A for 1, AA for 27.
  static func column(_ number: Int) -> String {
    var (rest, letters) = (number, [UInt8]())
    while rest > 0 {
      letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let opening = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">\
    <pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>\
    <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="36" customWidth="1"/></cols><sheetData>

    """

  /// From white at 0 to blue at 100, fixed: the colour of a score does not depend on its neighbours.
  private static let scale = """
    <cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="num" val="100"/>\
    <color rgb="FFFFFFFF"/><color rgb="FF4F9BCB"/></colorScale></cfRule>
    """
}
