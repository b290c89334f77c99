import Testing

@testable import DiapasonEngine

struct HTMLWriterTests {
  @Test func `text and attributes can never become markup`() {
    var html = HTMLWriter()
    html.element("a", ["title": #""><script>'"#], text: "<b>&amp;</b>")
    #expect(
      ReportingSample.text(html.bytes)
        == "<a title=\"&quot;&gt;&lt;script&gt;&#39;\">&lt;b&gt;&amp;amp;&lt;/b&gt;</a>")
  }
}
