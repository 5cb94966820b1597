// Resources whose content is not in the spec, apart from the watched one: bytes, and JSON of a declared type. The
// static text needs no handler at all.

import MCPServer

extension Handlers {
  func readStaticBinary(_ context: CallContext) -> [UInt8] { SampleMedia.png }

  func readTemplateData(
    _ templateData: TemplateDataResource.URI, _ context: CallContext
  ) -> TemplateDataResource.Content? {
    .init(id: templateData.id, templateTest: true, data: "Data for ID: \(templateData.id)")
  }
}
