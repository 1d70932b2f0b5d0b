package mo.balcao.device.camera;

/// What the camera shows now.
public sealed interface View {
    /// No frame yet, or the camera is not answering.
    record Nothing() implements View {}

    record Picture(Frame frame) implements View {}
}
