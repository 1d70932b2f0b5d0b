/// Pictures as a kiosk's camera would see them. Deterministic: the same seed gives the same picture.
@NullMarked
package mo.balcao.simulator.camera;

import org.jspecify.annotations.NullMarked;
