/// Who is it, and what may be read about them. A request for attributes can only be made from the signed authorisation;
/// values live in memory, wrapped so that they never print. Pure but for [OnlineResolution], which calls the platform
/// and completes on its threads. Must not import screens or devices.
@NullMarked
package mo.balcao.core.identity;

import org.jspecify.annotations.NullMarked;
