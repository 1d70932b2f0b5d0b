package mo.balcao.device.camera;

/// One picture, top to bottom, rows without padding. The pixel arrays are shared and must not be written to.
///
/// @param number counts up by one per frame of a connection; a repeated picture has a new number
/// @param pixels the same instance as long as the camera repeats the same picture
public record Frame(long number, int width, int height, Format format, byte[] pixels) {
    /// GREY8: one byte of luminance. BGR24: three bytes, blue first.
    public enum Format {
        GREY8(1),
        BGR24(3);

        final int bytesPerPixel;

        Format(int bytesPerPixel) {
            this.bytesPerPixel = bytesPerPixel;
        }
    }

    public Frame {
        if (width <= 0
                || height <= 0
                || pixels.length != (long) width * height * format.bytesPerPixel) {
            throw new IllegalArgumentException("pixels do not fill " + width + " x " + height);
        }
    }

    @SuppressWarnings({"ReferenceEquality", "ArrayEquals"}) // The same instance is the point.
    public boolean samePictureAs(Frame other) {
        return pixels == other.pixels;
    }

    /// One byte per pixel (ITU-R BT.601 weights).
    public byte[] luminance() {
        return switch (format) {
            case GREY8 -> pixels;
            case BGR24 -> {
                byte[] grey = new byte[width * height];
                for (int i = 0, p = 0; i < grey.length; i++, p += 3) {
                    int blue = pixels[p] & 0xFF;
                    int green = pixels[p + 1] & 0xFF;
                    int red = pixels[p + 2] & 0xFF;
                    grey[i] = (byte) ((red * 299 + green * 587 + blue * 114 + 500) / 1000);
                }
                yield grey;
            }
        };
    }

    /// Four bytes per pixel, blue first, opaque: what a toolkit's picture buffer takes.
    public byte[] bgra() {
        byte[] out = new byte[width * height * 4];
        for (int i = 0, o = 0; o < out.length; i++, o += 4) {
            int p = i * format.bytesPerPixel;
            out[o] = pixels[p];
            out[o + 1] = pixels[format == Format.BGR24 ? p + 1 : p];
            out[o + 2] = pixels[format == Format.BGR24 ? p + 2 : p];
            out[o + 3] = (byte) 0xFF;
        }
        return out;
    }

    @Override
    public String toString() {
        return "Frame[" + number + ", " + width + " x " + height + " " + format + "]";
    }
}
