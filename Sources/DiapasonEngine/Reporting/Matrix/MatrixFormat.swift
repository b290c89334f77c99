/// A form that the matrix can take.
///
/// ```swift
/// MatrixFormat(rawValue: "npz")  // .npz
/// ```
package enum MatrixFormat: String, Sendable, CaseIterable {
  /// A JSON object a line, one for each pair.
  case jsonl
  /// A table as text.
  case csv
  /// A page to look at.
  case html
  /// A workbook.
  case xlsx
  /// An array for NumPy.
  case npy
  /// A sparse matrix for SciPy.
  case npz
}
