package mo.balcao.ui;

/// The glass as a thing of a certain size: 1080 × 1920 pixels over so many millimetres, upright.
public record DisplayGeometry(double widthMm, double heightMm) {
    public static final double WIDTH = 1080;
    public static final double HEIGHT = 1920;

    public DisplayGeometry {
        if (widthMm <= 0 || heightMm <= 0) {
            throw new IllegalArgumentException("a glass of " + widthMm + " x " + heightMm + " mm");
        }
    }

    /// Where pixels are not quite square, the larger count: nothing becomes smaller than it was asked to be.
    public double pxPerMm() {
        return Math.max(WIDTH / widthMm, HEIGHT / heightMm);
    }
}
