/// What the package brings besides jars: launcher, configuration and the check of its contents, each run as it is shipped.
@NullMarked
package mo.balcao.installer;

import org.jspecify.annotations.NullMarked;
