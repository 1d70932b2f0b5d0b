package mo.balcao.simulator.camera;

/// A flat thing seen in perspective: maps its points to picture points and back.
final class Homography {
    private final double[][] forward;
    private final double[][] back;

    private Homography(double[][] forward) {
        this.forward = forward;
        this.back = inverse(forward);
    }

    /// Maps the corners of a `width` × `height` rectangle (clockwise from top left) onto `corners`; solved for the
    /// unit square in closed form (Heckbert 1989) and scaled.
    static Homography ontoCorners(double width, double height, double[][] corners) {
        double[] p0 = corners[0];
        double[] p1 = corners[1];
        double[] p2 = corners[2];
        double[] p3 = corners[3];
        double dx1 = p1[0] - p2[0];
        double dx2 = p3[0] - p2[0];
        double dx3 = p0[0] - p1[0] + p2[0] - p3[0];
        double dy1 = p1[1] - p2[1];
        double dy2 = p3[1] - p2[1];
        double dy3 = p0[1] - p1[1] + p2[1] - p3[1];
        double denominator = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / denominator;
        double h = (dx1 * dy3 - dx3 * dy1) / denominator;
        return new Homography(
                new double[][] {
                    {
                        (p1[0] - p0[0] + g * p1[0]) / width,
                        (p3[0] - p0[0] + h * p3[0]) / height,
                        p0[0]
                    },
                    {
                        (p1[1] - p0[1] + g * p1[1]) / width,
                        (p3[1] - p0[1] + h * p3[1]) / height,
                        p0[1]
                    },
                    {g / width, h / height, 1}
                });
    }

    double[] map(double x, double y) {
        return apply(forward, x, y);
    }

    double[] unmap(double x, double y) {
        return apply(back, x, y);
    }

    private static double[] apply(double[][] m, double x, double y) {
        double w = m[2][0] * x + m[2][1] * y + m[2][2];
        return new double[] {
            (m[0][0] * x + m[0][1] * y + m[0][2]) / w, (m[1][0] * x + m[1][1] * y + m[1][2]) / w
        };
    }

    private static double[][] inverse(double[][] m) {
        double[][] adjugate = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int a = (column + 1) % 3;
                int b = (column + 2) % 3;
                int c = (row + 1) % 3;
                int d = (row + 2) % 3;
                adjugate[row][column] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
            }
        }
        return adjugate;
    }
}
