/// `camera:file:<picture or folder>`: pictures on disk instead of a lens. In a folder the newest picture is the
/// present frame, so that whoever writes a file there holds something before the camera.
@NullMarked
package mo.balcao.device.camera.file;

import org.jspecify.annotations.NullMarked;
