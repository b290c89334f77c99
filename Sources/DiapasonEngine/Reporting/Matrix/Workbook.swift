/// A workbook of sheets as an XLSX file (ECMA-376).
enum Workbook {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// The file.
  static func bytes(_ sheets: [SheetWriter]) -> [UInt8] {
    var archive = ZipArchive()
    for (name, text) in frame(sheets) { archive.add(name, Array((head + text).utf8)) }
    for (index, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml)
    }
    return archive.finished()
  }

  private static func frame(_ sheets: [SheetWriter]) -> [(String, String)] {
    let numbers = 1...max(1, sheets.count)
    let parts = numbers.map {
      #"<Override PartName="/xl/worksheets/sheet\#($0).xml" ContentType="\#(types).worksheet+xml"/>"#
    }
    let names = zip(numbers, sheets).map { number, sheet in
      #"<sheet name="\#(HTMLWriter.escaped(sheet.name))" sheetId="\#(number)" r:id="rId\#(number)"/>"#
    }
    let links = numbers.map {
      #"<Relationship Id="rId\#($0)" Type="\#(office)/worksheet" Target="worksheets/sheet\#($0).xml"/>"#
    }
    return [
      (
        "[Content_Types].xml",
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
          + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
          + #"<Default Extension="xml" ContentType="application/xml"/>"#
          + #"<Override PartName="/xl/workbook.xml" ContentType="\#(types).sheet.main+xml"/>"#
          + #"<Override PartName="/xl/styles.xml" ContentType="\#(types).styles+xml"/>\#(parts.joined())</Types>"#
      ),
      (
        "_rels/.rels",
        #"<Relationships xmlns="\#(relations)"><Relationship Id="rId1" Type="\#(office)/officeDocument""#
          + #" Target="xl/workbook.xml"/></Relationships>"#
      ),
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets>\#(names.joined())</sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships xmlns="\#(relations)">\#(links.joined())<Relationship Id="rId\#(sheets.count + 1)""#
          + #" Type="\#(office)/styles" Target="styles.xml"/></Relationships>"#
      ),
      ("xl/styles.xml", styles),
    ]
  }

  /// Style 1 is a header in bold, style 2 a number with three decimals.
  private static let styles =
    #"<styleSheet xmlns="\#(main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>"#
    + #"<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/>"#
    + #"</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill"#
    + #" patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1">"#
    + #"<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">"#
    + #"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#
    + #"<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>"#
    + #"<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>"#
    + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
}
