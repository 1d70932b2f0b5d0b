/// What stands around the terminal in a room, and what a person can do to it: the phone before the camera, the paper in the
/// printer, the cable to the platform, the bureaux' operator. Any thread; knows nothing of the program's inside.
@NullMarked
package mo.balcao.dock.world;

import org.jspecify.annotations.NullMarked;
