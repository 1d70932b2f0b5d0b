package mo.balcao.simulator.camera;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/// A picture in the making, three planes of light from 0 to 255, and what optics and sensor do to it.
final class Lens {
    private final int width;
    private final int height;
    private final float[][] planes;

    Lens(BufferedImage scene) {
        width = scene.getWidth();
        height = scene.getHeight();
        planes = new float[3][width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = scene.getRGB(x, y);
                for (int p = 0; p < 3; p++) {
                    planes[p][y * width + x] = rgb >> (16 - 8 * p) & 0xFF;
                }
            }
        }
    }

    /// Lays a flat picture over the scene as `pose` shows it.
    void put(BufferedImage flat, Homography pose) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] from = pose.unmap(x + 0.5, y + 0.5);
                if (from[0] > -1
                        && from[1] > -1
                        && from[0] < flat.getWidth() + 1
                        && from[1] < flat.getHeight() + 1) {
                    blend(x, y, flat, from[0] - 0.5, from[1] - 0.5);
                }
            }
        }
    }

    private void blend(int x, int y, BufferedImage flat, double u, double v) {
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        double alpha = 0;
        double[] light = new double[3];
        for (int i = 0; i < 4; i++) {
            int px = left + i % 2;
            int py = top + i / 2;
            if (px < 0 || py < 0 || px >= flat.getWidth() || py >= flat.getHeight()) {
                continue;
            }
            double share =
                    (i % 2 == 0 ? 1 - (u - left) : u - left)
                            * (i / 2 == 0 ? 1 - (v - top) : v - top);
            int argb = flat.getRGB(px, py);
            double weight = share * (argb >>> 24) / 255.0;
            alpha += weight;
            for (int p = 0; p < 3; p++) {
                light[p] += weight * (argb >> (16 - 8 * p) & 0xFF);
            }
        }
        for (int p = 0; p < 3; p++) {
            int at = y * width + x;
            planes[p][at] = (float) (planes[p][at] * (1 - alpha) + light[p]);
        }
    }

    /// Fingers round the sides of a thing of `w` × `h` seen through `pose`.
    void fingers(Homography pose, double w, double h, SplittableRandom random) {
        double[] tone = {
            196 + random.nextDouble(30), 148 + random.nextDouble(26), 120 + random.nextDouble(24)
        };
        for (int i = 0; i < 4; i++) {
            finger(pose, w + 16, h * (0.50 + 0.095 * i), 50 - 3 * i, 33, -0.12, tone);
        }
        finger(pose, -8, h * 0.66, 78, 44, 0.5, tone);
    }

    private void finger(
            Homography pose,
            double u,
            double v,
            double along,
            double across,
            double slant,
            double[] tone) {
        double[] c = pose.map(u, v);
        for (int y = (int) Math.max(0, c[1] - 160); y < Math.min(height, c[1] + 160); y++) {
            for (int x = (int) Math.max(0, c[0] - 160); x < Math.min(width, c[0] + 160); x++) {
                double[] at = pose.unmap(x, y);
                double du = at[0] - u;
                double dv = at[1] - v - du * slant;
                double distance =
                        Math.pow(Math.abs(du) / along, 2.6) + Math.pow(Math.abs(dv) / across, 2.6);
                double cover = Math.clamp((1.06 - distance) / 0.12, 0, 1);
                double shade =
                        1.06
                                - 0.42 * Math.pow(dv / across, 2)
                                - 0.12 * Math.pow(du / along, 2)
                                + 0.1 * -dv / across;
                for (int p = 0; p < 3; p++) {
                    int i = y * width + x;
                    planes[p][i] = (float) (planes[p][i] * (1 - cover) + tone[p] * shade * cover);
                }
            }
        }
    }

    /// A lamp mirrored in glass: burnt out in the middle, fading.
    void mirrorLamp(double centreX, double centreY, double radius) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double r = Math.hypot((x - centreX) / 1.25, y - centreY) / radius;
                double light = 1 / (1 + Math.exp((r - 0.85) * 9));
                for (int p = 0; p < 3; p++) {
                    int i = y * width + x;
                    planes[p][i] += (float) ((262 - planes[p][i]) * light);
                }
            }
        }
    }

    /// Light from the left (-1) or right (1), falling off across the picture and towards its corners.
    void lightFrom(int side, double strength) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double across = (x / (double) width - 0.5) * 2;
                double down = (y / (double) height - 0.5) * 2;
                double gain =
                        0.92 + strength * across * side - 0.10 * (across * across + down * down);
                for (int p = 0; p < 3; p++) {
                    planes[p][y * width + x] *= (float) (gain * (p == 2 ? 0.96 : 1));
                }
            }
        }
    }

    /// Out of focus: three box passes come close to a Gaussian.
    void blur(double sigma) {
        int radius = (int) Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
        for (float[] plane : planes) {
            for (int pass = 0; pass < 3; pass++) {
                for (int y = 0; y < height; y++) {
                    boxLine(plane, y * width, 1, width, Math.max(1, radius));
                }
                for (int x = 0; x < width; x++) {
                    boxLine(plane, x, width, height, Math.max(1, radius));
                }
            }
        }
    }

    private static void boxLine(float[] plane, int start, int step, int length, int radius) {
        float[] line = new float[length];
        for (int i = 0; i < length; i++) {
            line[i] = plane[start + i * step];
        }
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += line[Math.clamp(i, 0, length - 1)];
        }
        for (int i = 0; i < length; i++) {
            plane[start + i * step] = (float) (sum / (2 * radius + 1));
            sum += line[Math.min(length - 1, i + radius + 1)] - line[Math.max(0, i - radius)];
        }
    }

    /// Sensor noise: mostly of brightness, a little of colour.
    void noise(double sigma, SplittableRandom random) {
        for (int i = 0; i < width * height; i++) {
            double common = random.nextGaussian() * sigma;
            for (float[] plane : planes) {
                plane[i] += (float) (common + random.nextGaussian() * sigma * 0.4);
            }
        }
    }

    BufferedImage develop() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = 0;
                for (float[] plane : planes) {
                    rgb = rgb << 8 | Math.clamp(Math.round(plane[y * width + x]), 0, 255);
                }
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }
}
