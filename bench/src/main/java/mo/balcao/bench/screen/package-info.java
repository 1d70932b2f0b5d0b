/// The packaged terminal on a display beside a browser in kiosk mode that shows the same page: from the start to the first
/// picture, memory, and from a touch to the picture it makes. Both are looked at from outside, by the same program.
@NullMarked
package mo.balcao.bench.screen;

import org.jspecify.annotations.NullMarked;
