package mo.balcao.ui;

/// The physical size of the glass, from which every size on it is computed.
///
/// @param widthMm of the 1080 pixels
/// @param heightMm of the 1920 pixels
public record DisplayGeometry(double widthMm, double heightMm) {
    public static final double WIDTH = 1080;
    public static final double HEIGHT = 1920;

    /// Design pixels for a length on the glass; the larger axis decides, so that nothing comes out too small.
    public double px(double mm) {
        return mm * Math.max(WIDTH / widthMm, HEIGHT / heightMm);
    }
}
