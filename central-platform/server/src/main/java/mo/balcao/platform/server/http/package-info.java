/// The HTTPS gateway: TLS, who is calling, which route, how much may be read, what is answered. Each request runs on its own
/// virtual thread. Knows no feature: routes are given to it.
@NullMarked
package mo.balcao.platform.server.http;

import org.jspecify.annotations.NullMarked;
