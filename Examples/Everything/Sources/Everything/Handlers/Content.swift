// Results: each kind of content block, several at once, and the result of a tool that failed. That one is no thrown
// error: its text is fixed and goes to the model as it is.

import MCPServer

extension Handlers {
  func testSimpleText(_ input: TestSimpleText.Input, _ context: CallContext) -> ToolContent {
    .text("This is a simple text response for testing.")
  }

  func testImageContent(_ input: TestImageContent.Input, _ context: CallContext) -> ToolContent {
    ToolContent([.image(SampleMedia.png, mimeType: "image/png")])
  }

  func testAudioContent(_ input: TestAudioContent.Input, _ context: CallContext) -> ToolContent {
    ToolContent([.audio(SampleMedia.wav, mimeType: "audio/wav")])
  }

  func testEmbeddedResource(_ input: TestEmbeddedResource.Input, _ context: CallContext) -> ToolContent {
    let text = "This is an embedded resource content."
    return ToolContent([.resource(uri: "test://embedded-resource", mimeType: "text/plain", text: text)])
  }

  func testMultipleContentTypes(_ input: TestMultipleContentTypes.Input, _ context: CallContext) -> ToolContent {
    let document = #"{"test":"data","value":123}"#
    return ToolContent([
      .text("Multiple content types test:"), .image(SampleMedia.png, mimeType: "image/png"),
      .resource(uri: "test://mixed-content-resource", mimeType: "application/json", text: document),
    ])
  }

  func testErrorHandling(_ input: TestErrorHandling.Input, _ context: CallContext) -> ToolContent {
    ToolContent([.text("This tool intentionally returns an error for testing")], isError: true)
  }
}
