/// The glass: views and view models over the data of `mo.balcao.core.screen`. FX thread only, but for what says otherwise.
/// Must not import devices or the cache.
@NullMarked
package mo.balcao.ui;

import org.jspecify.annotations.NullMarked;
