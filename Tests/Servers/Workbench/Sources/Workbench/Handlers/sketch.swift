// Answers every kind of content block.

import MCPServer

extension Handlers {
  func sketch(_ input: Sketch.Input, _ context: CallContext) async throws -> ToolContent {
    if input.fails { return ToolContent([.text("The pencil broke.")], isError: true) }
    return ToolContent([
      .text("A pixel and a silence."),
      .image(SampleMedia.png, mimeType: "image/png"),
      .audio(SampleMedia.wav, mimeType: "audio/wav"),
      .resource(uri: "sketch://notes", mimeType: "text/plain", text: "Drawn from life."),
      .binaryResource(uri: "sketch://pixel", mimeType: "image/png", bytes: SampleMedia.png),
      .resourceLink(
        uri: "docs://pricing", name: "pricing", description: "What it would cost.", mimeType: "text/markdown"),
    ])
  }
}
