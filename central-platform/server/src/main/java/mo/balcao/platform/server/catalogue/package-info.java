/// Services, departments, notices: read from resources, signed, published; a new version only when the content changes.
@NullMarked
package mo.balcao.platform.server.catalogue;

import org.jspecify.annotations.NullMarked;
