import DiapasonEngine

extension Invocation {
  /// How tables of text are written, by `--separator` and `--decimal`.
  var csvFormat: CSVFormat {
    let separators = ["semicolon": UInt8(ascii: ";"), "tab": 0x09]
    return CSVFormat(
      separator: separators[arguments.value(MatrixExport.separator) ?? ""] ?? UInt8(ascii: ","),
      decimal: arguments.value(MatrixExport.decimal) == "comma" ? UInt8(ascii: ",") : UInt8(ascii: "."))
  }
}
